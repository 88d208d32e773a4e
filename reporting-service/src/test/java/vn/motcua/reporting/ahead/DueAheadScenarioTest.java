package vn.motcua.reporting.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.DueDateRecounted;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.reporting.Told;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;

/** What the officers of a district have before them, and how it moves. Each test has a procedure of its own. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DueAheadScenarioTest {
    private static final String DUE_AHEAD = "/api/v1/indicators/due-ahead";
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    private final LocalDate today = CivilTime.dateOf(Instant.now());

    @BeforeEach
    void aProvince() {
        Told.province("V1");
    }

    @Test
    void tellsHowManyCasesFallDueOnEachDay() {
        // Given
        accepted("A1", "V1.30.01", "1.000001", noon(1));
        accepted("A2", "V1.30.01", "1.000001", noon(1));
        accepted("A3", "V1.31.01", "1.000001", noon(3));
        accepted("A4", "V1.30.01", "1.000001", noon(30));
        accepted("A5", "V1.30.01", "1.000001", YESTERDAY.plusSeconds(60));
        accepted("A6", "V1.30.01", "1.000001", null);
        untilDue("1.000001", 31, 4);

        // When
        JsonPath week = answer("V1", "1.000001", "").jsonPath();
        JsonPath month = answer("V1", "1.000001", "&days=31").jsonPath();
        JsonPath district = answer("V1.30", "1.000001", "&days=31").jsonPath();
        JsonPath alone = answer("V1.30", "1.000001", "&days=31&descendants=false").jsonPath();

        // Then
        assertThat(week.getList("days.due", Integer.class)).containsExactly(0, 2, 0, 1, 0, 0, 0);
        assertThat(week.getList("days.day")).startsWith(today.toString(), today.plusDays(1).toString()).hasSize(7);
        assertThat(week.getList("days.workingDay", Boolean.class)).containsExactlyElementsOf(
                today.datesUntil(today.plusDays(7)).map(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0).toList());
        assertThat(week.getLong("due")).isEqualTo(3);
        assertThat(week.getString("unitName")).isEqualTo("Đơn vị V1");
        assertThat(week.getList("freshness.topic", String.class)).anyMatch(topic -> topic.contains("cases"));
        assertThat(Instant.parse(week.getString("asOf"))).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(month.getList("days")).hasSize(31);
        assertThat(month.getInt("days[30].due")).isEqualTo(1);
        assertThat(district.getLong("due")).isEqualTo(3);
        assertThat(alone.getLong("due")).isZero();
    }

    @Test
    void namesTheCasesBehindADayPageByPage() {
        // Given three on one day, hours apart
        accepted("B3", "V1.31.01", "1.000002", noon(2));
        accepted("B1", "V1.30.01", "1.000002", noon(2).plusSeconds(7200));
        accepted("B2", "V1.30.02", "1.000002", noon(2).plusSeconds(3600));
        accepted("B4", "V1.30.02", "1.000002", noon(4));
        untilDue("1.000002", 7, 4);

        // When
        JsonPath first = codes("V1", "1.000002", 2, "&limit=2");
        JsonPath second = codes("V1", "1.000002", 2, "&limit=2&cursor=" + first.getString("nextCursor"));
        JsonPath district = codes("V1.30", "1.000002", 2, "");
        JsonPath nothing = codes("V1", "1.000002", 3, "");

        // Then
        assertThat(first.getList("items")).containsExactly("B1", "B2");
        assertThat(second.getList("items")).containsExactly("B3");
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(district.getList("items")).containsExactly("B1", "B2");
        assertThat(nothing.getList("items")).isEmpty();
    }

    @Test
    void followsACaseThroughASupplementARecountAndItsResult() {
        // Given
        CaseRef ref = ref("C1", "V1.30.01", "1.000003");
        UUID id = UUID.randomUUID();
        List<List<Integer>> seen = new ArrayList<>();

        // When
        seen.add(after(id, 1, new CaseAccepted(ref, YESTERDAY, YESTERDAY, noon(1)), 1));
        seen.add(after(id, 2, new SupplementRequested(ref, YESTERDAY.plusSeconds(60), true), 0));
        seen.add(after(id, 3, new SupplementSupplied(ref, YESTERDAY.plusSeconds(120), noon(3)), 1));
        seen.add(after(id, 4, new DueDateRecounted(ref, YESTERDAY.plusSeconds(180), noon(5), 2), 1, 5));
        seen.add(after(id, 5, new ResultIssued(ref, YESTERDAY.plusSeconds(240), noon(5)), 0));

        // Then
        assertThat(seen).containsExactly(List.of(0, 1, 0, 0, 0, 0, 0), List.of(0, 0, 0, 0, 0, 0, 0),
                List.of(0, 0, 0, 1, 0, 0, 0), List.of(0, 0, 0, 0, 0, 1, 0), List.of(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsOfTodayWhatIsStillToCome() {
        // Given
        Instant justGone = Instant.now().minusSeconds(1);
        Instant lastSecond = CivilTime.startOf(today.plusDays(1)).minusSeconds(1);
        accepted("D1", "V1.30.01", "1.000004", justGone);
        accepted("D2", "V1.30.01", "1.000004", lastSecond);
        accepted("D3", "V1.30.01", "1.000004", lastSecond.plusSeconds(1));
        String overdueToday = "/api/v1/indicators/cases?figure=overdue&unit=V1&procedure=1.000004&from=" + today + "&to="
                + today;
        Told.untilAsserted(() -> assertThat(Told.admin("V1").get(overdueToday).jsonPath().getList("items"))
                .containsExactly("D1"));
        untilDue("1.000004", 7, 2);

        // When
        List<Integer> due = answer("V1", "1.000004", "").jsonPath().getList("days.due", Integer.class);
        JsonPath behindToday = codes("V1", "1.000004", 0, "");

        // Then
        assertThat(due).startsWith(1, 1);
        assertThat(behindToday.getList("items")).containsExactly("D2");
    }

    @Test
    void tellsAnUnknownUnitFromAForeignOne() {
        // Given a province and a district

        // When
        int unknownToItsHolder = Told.as("lan", "officer", "V1.99").get(DUE_AHEAD + "?unit=V1.99").statusCode();
        int unknownToTheDistrict = Told.as("lan", "officer", "V1.30").get(DUE_AHEAD + "?unit=V1.99").statusCode();
        int foreign = Told.as("lan", "officer", "V1.30").get(DUE_AHEAD + "?unit=V1.31").statusCode();
        int behindForeign = Told.as("lan", "officer", "V1.30").get(DUE_AHEAD + "/cases?unit=V1.31&day=" + today).statusCode();

        // Then
        assertThat(List.of(unknownToItsHolder, unknownToTheDistrict, foreign, behindForeign)).containsExactly(404, 403, 403,
                403);
    }

    private List<Integer> after(UUID id, long sequence, CaseEvent event, int due) {
        Told.event(EventTopic.CASES, id, sequence, event);
        untilDue("1.000003", 7, due);
        return answer("V1", "1.000003", "").jsonPath().getList("days.due", Integer.class);
    }

    private List<Integer> after(UUID id, long sequence, CaseEvent event, int due, int day) {
        Told.event(EventTopic.CASES, id, sequence, event);
        Told.untilAsserted(() -> assertThat(answer("V1", "1.000003", "").jsonPath().getInt("days[" + day + "].due"))
                .isEqualTo(due));
        return answer("V1", "1.000003", "").jsonPath().getList("days.due", Integer.class);
    }

    private static void untilDue(String procedure, int days, long due) {
        Told.untilAsserted(() -> assertThat(answer("V1", procedure, "&days=" + days).jsonPath().getLong("due")).isEqualTo(due));
    }

    private static Response answer(String unit, String procedure, String more) {
        return Told.admin("V1").get(DUE_AHEAD + "?unit=" + unit + "&procedure=" + procedure + more).then().statusCode(200)
                .extract().response();
    }

    private JsonPath codes(String unit, String procedure, int day, String more) {
        return Told.admin("V1").urlEncodingEnabled(false)
                .get(DUE_AHEAD + "/cases?unit=" + unit + "&procedure=" + procedure + "&day=" + today.plusDays(day) + more)
                .then()
                .statusCode(200).extract().jsonPath();
    }

    private static void accepted(String code, String unit, String procedure, Instant due) {
        Told.event(EventTopic.CASES, UUID.randomUUID(), 1,
                new CaseAccepted(ref(code, unit, procedure), YESTERDAY, YESTERDAY, due));
    }

    private static CaseRef ref(String code, String unit, String procedure) {
        return new CaseRef(code, unit, procedure, 1, Channel.COUNTER);
    }

    private Instant noon(int daysAhead) {
        return CivilTime.startOf(today.plusDays(daysAhead)).plus(Duration.ofHours(12));
    }
}
