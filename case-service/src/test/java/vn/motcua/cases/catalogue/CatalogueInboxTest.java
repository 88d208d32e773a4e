package vn.motcua.cases.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.UnitChanged;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;

/** How the replica of the catalogue keeps its order when events come early, twice, or not as they should. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class CatalogueInboxTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final Topic CATALOGUE = Topic.named("motcua.catalog.v1");

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @AfterEach
    void mend() {
        rows.run("ALTER TABLE catalogue_unit DROP CONSTRAINT IF EXISTS indigestible");
    }

    @Test
    void anEventThatComesTooEarlyWaitsForTheOneBeforeIt() {
        // Given
        UUID unit = UUID.randomUUID();
        changed(unit, 3, "H28.71", "Tên thứ ba");
        changed(unit, 2, "H28.71", "Tên thứ hai");
        soon(() -> assertThat(progress().get("parked")).isEqualTo(2));
        assertThat(rows.count("catalogue_unit WHERE code = 'H28.71'")).isZero();

        // When
        registered(unit, 1, "H28.71", "Tên thứ nhất");

        // Then
        soon(() -> assertThat(nameOf("H28.71")).isEqualTo("Tên thứ ba"));
        soon(() -> assertThat(progress().get("parked")).isEqualTo(0));
    }

    @Test
    void aRepeatIsSkipped() {
        // Given
        UUID unit = UUID.randomUUID();
        registered(unit, 1, "H28.72", "Tên cũ");
        changed(unit, 2, "H28.72", "Tên mới");
        soon(() -> assertThat(nameOf("H28.72")).isEqualTo("Tên mới"));

        // When
        registered(unit, 1, "H28.72", "Tên cũ");
        changed(unit, 2, "H28.72", "Tên khác");
        registered(UUID.randomUUID(), 1, "H28.73", "Sau đó");

        // Then
        soon(() -> assertThat(rows.count("catalogue_unit WHERE code = 'H28.73'")).isEqualTo(1));
        assertThat(nameOf("H28.72")).isEqualTo("Tên mới");
    }

    @Test
    void anUnknownTypeDoesNoHarmAndCountsInItsSequence() {
        // Given
        UUID unit = UUID.randomUUID();

        // When
        CATALOGUE.publish("vn.motcua.catalog.SomethingNew.v1", unit, 1, Map.of("x", 1));
        registered(unit, 2, "H28.74", "Sau điều mới");

        // Then
        soon(() -> assertThat(rows.count("catalogue_unit WHERE code = 'H28.74'")).isEqualTo(1));
    }

    @Test
    void poisonIsSetAsideAndTheRestFlowsOn() {
        // Given
        UUID broken = UUID.randomUUID();

        // When
        CATALOGUE.publishRaw(EventTopic.typeOf(UnitRegistered.class), broken, 1,
                "{\"code\":5".getBytes(StandardCharsets.UTF_8));
        registered(UUID.randomUUID(), 1, "H28.75", "Sau chất độc");

        // Then
        soon(() -> assertThat(rows.count("catalogue_unit WHERE code = 'H28.75'")).isEqualTo(1));
        Map<String, Object> letter = letterOf(broken);
        assertThat(letter).containsEntry("topic", "motcua.catalog.v1").doesNotContainKey("data");
        assertThat((String) letter.get("reason")).contains("unreadable body");
        assertThat(Topic.named("motcua.dead-letters.v1").records()).anySatisfy(seen -> {
            assertThat(seen.key()).isEqualTo(broken.toString());
            assertThat(seen.headers()).containsKeys("motcua_reason", "motcua_origin");
        });
        replay(letter).statusCode(422).body("type", equalTo("urn:motcua:problem:validation-failed"));
        assertThat(letterOf(broken)).isEqualTo(letter);
        rows.run("DELETE FROM dead_letter WHERE aggregate_id = ?", broken);
    }

    @Test
    void aDeadLetterIsReplayedAfterItsCauseWasMended() {
        // Given
        rows.run("ALTER TABLE catalogue_unit ADD CONSTRAINT indigestible CHECK (code <> 'H28.76')");
        UUID unit = UUID.randomUUID();
        registered(unit, 1, "H28.76", "Tên cũ");
        changed(unit, 2, "H28.76", "Tên mới");
        registered(UUID.randomUUID(), 1, "H28.77", "Không liên quan");
        soon(() -> assertThat(rows.count("catalogue_unit WHERE code = 'H28.77'")).isEqualTo(1));
        soon(() -> assertThat(rows.count("inbox_parked WHERE aggregate_id = ?", unit)).isEqualTo(1));
        Map<String, Object> letter = letterOf(unit);

        // When
        mend();
        replay(letter).statusCode(200);

        // Then
        assertThat(nameOf("H28.76")).isEqualTo("Tên mới");
        assertThat(rows.count("dead_letter WHERE aggregate_id = ?", unit)).isZero();
        replay(letter).statusCode(404).body("type", equalTo("urn:motcua:problem:dead-letter-not-found"));
    }

    private String nameOf(String unit) {
        return rows.one("SELECT max(name) FROM catalogue_unit WHERE code = ?", unit);
    }

    private static Map<String, Object> progress() {
        return Calls.as("reporter", SampleCatalogue.PROVINCE).get("/api/v1/inbox").then().statusCode(200).extract().path("[0]");
    }

    private static Map<String, Object> letterOf(UUID aggregate) {
        List<Map<String, Object>> letters = Calls.as("province-admin", SampleCatalogue.PROVINCE).get("/api/v1/dead-letters")
                .then().statusCode(200).extract().path("");
        return letters.stream().filter(letter -> aggregate.toString().equals(letter.get("aggregateId"))).findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse replay(Map<String, Object> letter) {
        return Calls.as("province-admin", SampleCatalogue.PROVINCE).post("/api/v1/dead-letters/{id}/replay", letter.get("id"))
                .then();
    }

    private static void registered(UUID unit, long sequence, String code, String name) {
        CATALOGUE.publish(EventTopic.typeOf(UnitRegistered.class), unit, sequence,
                new UnitRegistered(code, name, UnitLevel.DEPARTMENT, "H28", null, FROM, null));
    }

    private static void changed(UUID unit, long sequence, String code, String name) {
        CATALOGUE.publish(EventTopic.typeOf(UnitChanged.class), unit, sequence,
                new UnitChanged(code, name, UnitLevel.DEPARTMENT, "H28", null, FROM, null));
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(20, TimeUnit.SECONDS).untilAsserted(assertion);
    }
}
