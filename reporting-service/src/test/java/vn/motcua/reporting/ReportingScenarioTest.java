package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class ReportingScenarioTest {

    @Test
    void aCaseIsCountedWhereItWasReceivedAndInAllUnitsAboveIt() {
        // Given
        Told.province();
        Told.unit("T1.40", "Huyện C", UnitLevel.DISTRICT, "T1");
        Told.unit("T1.40.01", "Xã C1", UnitLevel.COMMUNE, "T1.40");
        CaseRef ref = new CaseRef("T1.40.01-240304-0001", "T1.40.01", "1.000001", 1, Channel.ONLINE);
        UUID id = UUID.randomUUID();
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), at("2024-03-11T09:00")));

        // When
        Told.untilFigure("cases.inProgress", "T1.40", 1);
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(ref, at("2024-03-12T09:00"), at("2024-03-11T09:00")));
        Told.untilFigure("cases.late", "T1.40", 1);

        // Then
        Told.admin().queryParam("unit", "T1.40").queryParam("from", "2023-12-15").queryParam("to", "2024-03-14")
                .queryParam("asOf", "2024-03-12T08:59:59+07:00").queryParam("by", "childUnit").get("/api/v1/indicators").then()
                .statusCode(200).body("cases.overdue", equalTo(1)).body("cases.resolved", equalTo(0))
                .body("cases.receivedOnline", equalTo(1)).body("breakdown.rows.key", contains("T1.40.01"))
                .body("breakdown.rows.cases.overdue", contains(1));
        assertThat(Told.admin().queryParam("unit", "T1.40").queryParam("from", "2023-12-15").queryParam("to", "2024-03-14")
                .queryParam("figure", "late").get("/api/v1/indicators/cases").then().statusCode(200).extract()
                .<String> path("items[0]")).isEqualTo(ref.caseCode());
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }
}
