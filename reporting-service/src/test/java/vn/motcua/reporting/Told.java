package vn.motcua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.FieldRegistered;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.testing.Tokens;

/** What the other services tell, and how a test waits until reporting has heard it. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** Usually it takes a blink; a busy machine gets its time. */
    private static final Duration WAIT = Duration.ofSeconds(60);

    private Told() {
    }

    /** A small province: a centre, two districts, three communes, four procedures in two fields. Told once per test run. */
    public static void province(String code) {
        if (status(code) != 404) {
            return;
        }
        List<Fact> facts = new ArrayList<>(List.of(unit(code, UnitLevel.PROVINCE, null),
                unit(code + ".16", UnitLevel.SERVICE_CENTRE, code), unit(code + ".30", UnitLevel.DISTRICT, code),
                unit(code + ".31", UnitLevel.DISTRICT, code), unit(code + ".30.01", UnitLevel.COMMUNE, code + ".30"),
                unit(code + ".30.02", UnitLevel.COMMUNE, code + ".30"),
                unit(code + ".31.01", UnitLevel.COMMUNE, code + ".31")));
        for (int field = 1; field <= 2; field++) {
            facts.add(
                    new Fact(EventTopic.CATALOG, UUID.randomUUID(), 1, new FieldRegistered("F" + field, "Lĩnh vực " + field)));
        }
        for (int number = 1; number <= 4; number++) {
            facts.add(new Fact(EventTopic.CATALOG, UUID.randomUUID(), 1,
                    new ProcedureVersionPublished("1.00000" + number, 1, "Thủ tục " + number, "F" + (number % 2 + 1), List.of(),
                            ServiceLevel.FULLY_ONLINE, List.of(), List.of(), List.of(), List.of(), null,
                            LocalDate.of(2020, 1, 1), null, null)));
        }
        all(facts);
        until(() -> status(code + ".31.01") == 200);
    }

    /** An event and whose it is. */
    public record Fact(EventTopic topic, UUID aggregate, long sequence, Object data) {
    }

    public static Fact unit(String code, UnitLevel level, String parent) {
        return new Fact(EventTopic.CATALOG, UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), 1,
                new UnitRegistered(code, "Đơn vị " + code, level, parent, null, LocalDate.of(2020, 1, 1), null));
    }

    public static void event(EventTopic topic, UUID aggregate, long sequence, Object data) {
        all(List.of(new Fact(topic, aggregate, sequence, data)));
    }

    /** Tells many facts in order. */
    public static void all(List<Fact> facts) {
        String brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers, "acks", "all"),
                new StringSerializer(), new ByteArraySerializer())) {
            for (Fact fact : facts) {
                ProducerRecord<String, byte[]> record = new ProducerRecord<>(fact.topic.topicName(), fact.aggregate.toString(),
                        JSON.writeValueAsBytes(fact.data));
                Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_source", "/test", "ce_type",
                        EventTopic.typeOf(fact.data.getClass()), "ce_time", "2024-03-04T02:00:00Z", "ce_subject", "x",
                        "ce_sequence", Long.toString(fact.sequence), "content-type", "application/json")
                        .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record);
            }
            producer.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A caller who may see all of a province. */
    public static RequestSpecification admin(String province) {
        return as("admin", "province-admin", province);
    }

    /** The same, asking about a unit in the first quarter of 2024. */
    public static RequestSpecification quarterOf(String unit) {
        return admin(unit.split("\\.")[0]).queryParam("unit", unit).queryParam("from", "2023-12-15").queryParam("to",
                "2024-03-14");
    }

    public static RequestSpecification as(String user, String role, String... units) {
        return given().auth().oauth2(Tokens.user(user).roles(role).units(units).sign());
    }

    public static void until(Callable<Boolean> heard) {
        await().atMost(WAIT).pollInterval(Duration.ofMillis(50)).until(heard);
    }

    public static void untilAsserted(ThrowingRunnable heard) {
        await().atMost(WAIT).pollInterval(Duration.ofMillis(50)).untilAsserted(heard);
    }

    /** Waits until a figure of a unit in the first quarter of 2024 reads as expected. */
    public static void untilFigure(String path, String unit, Object expected) {
        await().atMost(WAIT).pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(
                        String.valueOf(quarterOf(unit).get("/api/v1/indicators").<Object> path(path)))
                        .isEqualTo(String.valueOf(expected)));
    }

    private static int status(String unit) {
        return as("admin", "province-admin", unit).queryParam("unit", unit).queryParam("from", "2024-01-01")
                .queryParam("to", "2024-01-31").get("/api/v1/indicators").statusCode();
    }
}
