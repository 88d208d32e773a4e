package vn.motcua.cases.redating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;
import vn.motcua.time.CivilTime;

/** A decree adds a holiday while cases are open. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class RedatingTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void openCasesAreCountedAnewAndSayWhyAndClosedOnesAreLeftAlone() {
        // Given
        String unit = SampleCatalogue.communeOf(38);
        String open = Calls.received(unit, true);
        String closed = Calls.received(unit, true);
        Calls.act("officer", unit, closed, "resolve", Map.of()).statusCode(200);
        String acceptedAt = OffsetDateTime.now(clock).minusMinutes(1).toString();
        String imported = imported(unit, acceptedAt, "một").getString("code");
        OffsetDateTime before = dueAt(unit, open);
        OffsetDateTime closedBefore = dueAt(unit, closed);

        // When
        catalogue.publishDayOff(nextOrdinaryDay());
        await().atMost(30, TimeUnit.SECONDS).until(() -> dueAt(unit, open).isAfter(before) && dueAt(unit, imported)
                .isAfter(before.minusHours(1)));

        // Then
        assertThat(dueAt(unit, closed)).isEqualTo(closedBefore);
        Map<String, Object> step = last(unit, open);
        assertThat(step).containsEntry("step", "DUE_DATE_RECOUNTED").containsEntry("actor", "motcua").containsEntry("reason",
                "Lịch làm việc được sửa đổi (phiên bản 3)");
        List<Topic.Seen> told = rows.toldOf(open);
        assertThat(told).extracting(seen -> seen.headers().get("ce_type")).containsExactly("vn.motcua.cases.CaseAccepted.v1",
                "vn.motcua.cases.DueDateRecounted.v1");
        assertThat(imported(unit, acceptedAt, "một").getString("status")).isEqualTo("UNCHANGED");
        assertThat(imported(unit, acceptedAt, "hai").getString("status")).isEqualTo("UPDATED");
    }

    private static JsonPath imported(String unit, String acceptedAt, String subject) {
        String line = """
                {"sourceSystem":"LICH","sourceId":"1","procedureCode":"%s","receivingUnit":"%s","channel":"COUNTER",\
                "subject":"%s","applicant":{"name":"Công dân mẫu 000001","type":"CITIZEN"},\
                "timeline":[{"step":"ACCEPTED","at":"%s"}]}""".formatted(SampleCatalogue.PROCEDURE, unit, subject, acceptedAt);
        return JsonPath.from(Calls.raw("POST", "/api/v1/cases/import", Map.of("Authorization",
                "Bearer " + Calls.token("integrator", unit), "Content-Type", "application/x-ndjson"),
                BodyPublishers.ofString(line)).body());
    }

    private static OffsetDateTime dueAt(String unit, String code) {
        String dueAt = Calls.as("officer", unit).get("/api/v1/cases/{code}", code).then().statusCode(200).extract()
                .path("dueAt");
        return OffsetDateTime.parse(dueAt);
    }

    private static Map<String, Object> last(String unit, String code) {
        return Calls.as("officer", unit).get("/api/v1/cases/{code}/history", code).then().statusCode(200).extract()
                .path("[-1]");
    }

    /** A day that every case received today still needs. */
    private LocalDate nextOrdinaryDay() {
        LocalDate day = CivilTime.dateOf(clock.instant()).plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
