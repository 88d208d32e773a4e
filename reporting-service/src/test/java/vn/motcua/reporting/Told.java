package vn.motcua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.FieldRegistered;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.testing.Tokens;
import vn.motcua.testing.Topic;

/** What the other services tell, and how a test waits until reporting has heard it. */
public final class Told {

    private Told() {
    }

    /** A small province: a centre, two districts, three communes. Told once per test run. */
    public static void province() {
        if (status("T1") != 404) {
            return;
        }
        unit("T1", "Tỉnh thử", UnitLevel.PROVINCE, null);
        unit("T1.16", "Trung tâm", UnitLevel.SERVICE_CENTRE, "T1");
        unit("T1.30", "Huyện A", UnitLevel.DISTRICT, "T1");
        unit("T1.31", "Huyện B", UnitLevel.DISTRICT, "T1");
        unit("T1.30.01", "Xã A1", UnitLevel.COMMUNE, "T1.30");
        unit("T1.30.02", "Xã A2", UnitLevel.COMMUNE, "T1.30");
        unit("T1.31.01", "Xã B1", UnitLevel.COMMUNE, "T1.31");
        for (int field = 1; field <= 2; field++) {
            event(EventTopic.CATALOG, UUID.randomUUID(), 1, new FieldRegistered("F" + field, "Lĩnh vực " + field));
        }
        for (int number = 1; number <= 4; number++) {
            event(EventTopic.CATALOG, UUID.randomUUID(), 1,
                    new ProcedureVersionPublished("1.00000" + number, 1, "Thủ tục " + number, "F" + (number % 2 + 1), List.of(),
                            ServiceLevel.FULLY_ONLINE, List.of(), List.of(), List.of(), List.of(), null,
                            LocalDate.of(2020, 1, 1), null, null));
        }
        until(() -> status("T1.31.01") == 200);
    }

    public static void unit(String code, String name, UnitLevel level, String parent) {
        event(EventTopic.CATALOG, UUID.randomUUID(), 1,
                new UnitRegistered(code, name, level, parent, null, LocalDate.of(2020, 1, 1), null));
    }

    public static void event(EventTopic topic, UUID aggregate, long sequence, Object data) {
        Topic.named(topic.topicName()).publish(EventTopic.typeOf(data.getClass()), aggregate, sequence, data);
    }

    /** A caller who may see everything. */
    public static RequestSpecification admin() {
        return as("admin", "province-admin", "T1");
    }

    public static RequestSpecification as(String user, String role, String... units) {
        return given().auth().oauth2(Tokens.user(user).roles(role).units(units).sign());
    }

    public static void until(java.util.concurrent.Callable<Boolean> heard) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(heard);
    }

    /** Waits until an answer of the whole province reads as expected. */
    public static void untilFigure(String path, String unit, Object expected) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(admin().queryParam("unit", unit).queryParam("from", "2023-12-15")
                        .queryParam("to", "2024-03-14").get("/api/v1/indicators").path(path).toString())
                        .isEqualTo(expected.toString()));
    }

    private static int status(String unit) {
        return as("admin", "province-admin", unit).queryParam("unit", unit).queryParam("from", "2024-01-01")
                .queryParam("to", "2024-01-31").get("/api/v1/indicators").statusCode();
    }
}
