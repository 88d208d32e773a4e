package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.reporting.marks.Lives;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;

@QuarkusTest
@WithTestResource(RealComponents.class)
class RebuildTest {

    @Inject
    AgroalDataSource database;

    @Test
    void derivesTheSameFromTheLogAndMendsWhatWasDamaged() throws SQLException {
        // Given lives told over Kafka, poison and a repeated event among them, and one more told after a first rebuild
        Told.province("B9");
        Lives lives = new Lives(new Random(9), "B", List.of("B9.30", "B9.31.01"), List.of("1.000001", "1.000002"));
        List<Told.Fact> facts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<CaseEvent> life = lives.life();
            UUID id = UUID.randomUUID();
            for (int sequence = 1; sequence <= life.size(); sequence++) {
                facts.add(new Told.Fact(EventTopic.CASES, id, sequence, life.get(sequence - 1)));
                facts.add(new Told.Fact(EventTopic.CASES, id, sequence, life.get(sequence - 1)));
            }
        }
        Told.all(facts);
        Topic.named(EventTopic.CASES.topicName()).publishRaw("vn.motcua.cases.CaseAccepted.v1", UUID.randomUUID(), 1,
                "{\"caseRef\":null}".getBytes(StandardCharsets.UTF_8));
        Told.until(() -> Told.admin("B9").get("/api/v1/freshness").jsonPath()
                .getLong("find { it.topic == 'motcua.cases.v1' }.deadLetters") > 0
                && Told.admin("B9").get("/api/v1/freshness").jsonPath()
                        .getLong("find { it.topic == 'motcua.cases.v1' }.lag") == 0);

        // When
        JsonPath equal = rebuilt(false);
        damageOneCell();
        JsonPath different = rebuilt(false);
        JsonPath swapped = rebuilt(true);
        JsonPath equalAgain = rebuilt(false);

        // Then
        assertThat(equal.getString("status")).as(equal.prettify()).isEqualTo("EQUAL");
        assertThat(equal.getLong("events")).isGreaterThan(100);
        assertThat(different.getString("status")).isEqualTo("DIFFERENT");
        assertThat(different.getList("differences.table")).isEqualTo(List.of("cube"));
        assertThat(swapped.getString("status")).isEqualTo("SWAPPED");
        assertThat(equalAgain.getString("status")).as(equalAgain.prettify()).isEqualTo("EQUAL");
        Told.all(List.of(new Told.Fact(EventTopic.CASES, UUID.randomUUID(), 1, new CaseAccepted(
                new CaseRef("B9.16-1", "B9.16", "1.000001", 1,
                        Channel.COUNTER),
                Instant.parse("2024-03-04T02:00:00Z"), Instant.parse("2024-03-04T02:00:00Z"), null))));
        Told.untilFigure("cases.inProgress", "B9.16", 1);
    }

    @Test
    void isForTheProvincesAdministratorAlone() {
        // Given
        String unknown = "/api/v1/rebuild/0195d0f0-0000-7000-8000-000000000000";

        // When
        int byReporter = Told.as("r", "reporter", "B9").post("/api/v1/rebuild").statusCode();

        // Then
        assertThat(byReporter).isEqualTo(403);
        Told.admin("B9").get(unknown).then().statusCode(404).contentType("application/problem+json");
        Told.admin("B9").get("/api/v1/rebuild/x").then().statusCode(404).contentType("application/problem+json");
        Told.admin("B9").queryParam("swap", "maybe").post("/api/v1/rebuild").then().statusCode(422).body("errors[0].field",
                equalTo("swap"));
    }

    private static JsonPath rebuilt(boolean swap) {
        String location = Told.admin("B9").queryParam("swap", swap).post("/api/v1/rebuild").then().statusCode(202).extract()
                .header("Location");
        Told.until(() -> !Told.admin("B9").get(location).jsonPath().getString("status").equals("RUNNING"));
        return Told.admin("B9").get(location).jsonPath();
    }

    private void damageOneCell() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE cube SET total = total + 5 WHERE ctid = (SELECT min(ctid) FROM cube)");
        }
    }
}
