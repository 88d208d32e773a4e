package vn.motcua.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.contracts.feedback.SatisfactionResponded;
import vn.motcua.reporting.Told;
import vn.motcua.testing.InBrowser;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;
import vn.motcua.time.CivilTime;

/** The dashboard as people meet it. Pictures of it stand in target/screenshots afterwards. */
@InBrowser
@QuarkusTest
@WithTestResource(RealComponents.class)
class DashboardInBrowserTest {
    private static final String QUARTER = "?unit=D1&period=quarter&day=2024-02-01";
    private static final List<String> UNITS = List.of("D1.16", "D1.30.01", "D1.30.02", "D1.31.01", "D1.40", "D1.41", "D1.42",
            "D1.43", "D1.44", "D1.45");
    private static final String ROUNDS = "/api/v1/assessment-rounds";
    private static final int CASES = 240;
    private static final int RESOLVED = 204;
    private static final int DUE_AHEAD = 58;

    @BeforeEach
    void aQuarterHasBeenTold() {
        Told.province("D1");
        if (Told.quarterOf("D1").get("/api/v1/indicators").<Integer> path("cases.receivedInPeriod") > 0) {
            return;
        }
        // As many units as fill a sheet of paper.
        List<Told.Fact> facts = new ArrayList<>(UNITS.stream().filter(unit -> unit.startsWith("D1.4"))
                .map(unit -> Told.unit(unit, UnitLevel.DISTRICT, "D1")).toList());
        Instant first = OffsetDateTime.parse("2023-12-15T08:00:00+07:00").toInstant();
        for (int number = 0; number < CASES; number++) {
            UUID id = UUID.randomUUID();
            String unit = UNITS.get(number * 7 % UNITS.size());
            CaseRef ref = new CaseRef("%s-240101-%04d".formatted(unit, number), unit, "1.00000" + (1 + number % 4), 1,
                    Channel.values()[number % 5 % 3]);
            Instant received = first.plusSeconds(number * 29_000L);
            Instant due = received.plusSeconds(5 * 86_400);
            facts.add(new Told.Fact(EventTopic.CASES, id, 1, new CaseAccepted(ref, received, received, due)));
            if (number % 20 < 17) {
                Instant issued = due.plusSeconds((number % 11 == 0 ? 1 : -1) * 40_000L);
                facts.add(new Told.Fact(EventTopic.CASES, id, 2, new ResultIssued(ref, issued, due)));
                facts.add(
                        new Told.Fact(EventTopic.FEEDBACK, UUID.randomUUID(), 1, new SatisfactionResponded(ref.caseCode(), unit,
                                ref.procedureCode(), ref.channel(), SatisfactionLevel.values()[number % 13 % 4], issued)));
            }
        }
        facts.addAll(dueAhead());
        Told.all(facts);
        Told.untilFigure("cases.receivedInPeriod", "D1", CASES);
        Told.untilAsserted(() -> assertThat(Told.quarterOf("D1").get("/api/v1/indicators").<Integer> path("satisfaction.rated"))
                .isEqualTo(RESOLVED));
        Told.untilAsserted(() -> assertThat(
                Told.admin("D1").get("/api/v1/indicators/due-ahead?unit=D1").<Integer> path("due")).isEqualTo(DUE_AHEAD));
    }

    /** Accepted yesterday, due on the six days after today, a little more on the first of them. */
    private static List<Told.Fact> dueAhead() {
        List<Told.Fact> facts = new ArrayList<>();
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
        LocalDate tomorrow = CivilTime.dateOf(Instant.now()).plusDays(1);
        for (int number = 0; number < DUE_AHEAD; number++) {
            String unit = UNITS.get(number % UNITS.size());
            CaseRef ref = new CaseRef("%s-AHEAD-%04d".formatted(unit, number), unit, "1.000001", 1, Channel.COUNTER);
            Instant due = CivilTime.startOf(tomorrow.plusDays(number % 11 % 6)).plus(15, ChronoUnit.HOURS);
            facts.add(new Told.Fact(EventTopic.CASES, UUID.randomUUID(), 1,
                    new CaseAccepted(ref, yesterday, yesterday, due)));
        }
        return facts;
    }

    @Test
    void showsTheFiguresOfTheQuarterAndPrintsThemOnOneSheet() {
        try (Browser desk = new Browser(1440, 900, false)) {
            // Given
            desk.open(QUARTER, token());

            // When
            desk.waitFor("#figures", Integer.toString(CASES));

            // Then
            assertThat(desk.text("h1")).isEqualTo("Đơn vị D1");
            assertThat(desk.text("#fresh")).startsWith("Số liệu đến");
            assertThat(desk.text("#ranking")).contains("Đơn vị D1.30");
            assertThat(desk.label("#trend .chart")).contains("01/2024: ");
            assertThat(desk.text("#index")).contains("Bộ chỉ số 766", "Tiến độ giải quyết", "5 quý gần nhất");
            assertThat(desk.label("#index .sparks")).contains("2023-Q1: ", "2024-Q1: ");
            assertThat(desk.label("#ahead .chart")).startsWith("Sắp đến hạn trong 7 ngày: " + DUE_AHEAD);
            assertThat(desk.address()).doesNotContain("token");
            assertThat(desk.overflow()).isZero();
            assertThat(desk.complaints().stream().filter(line -> !line.contains("404"))).isEmpty();
            assertThat(desk.faults()).isEmpty();
            desk.picture("dashboard-desk");
            assertThat(desk.sheets("dashboard")).isEqualTo(1);
        }
    }

    @Test
    void leadsFromAFigureToItsCasesByKeyboardAndBack() {
        try (Browser desk = new Browser(1440, 900, false)) {
            // Given
            desk.open(QUARTER, token());
            desk.waitFor("#figures", Integer.toString(CASES));

            // When
            desk.enter("#figures .alarm button");
            desk.waitFor("dialog .codes", "D1.");
            desk.picture("dashboard-cases");
            List<String> faults = desk.faults();
            desk.press(Keys.ESCAPE);

            // Then
            assertThat(faults).isEmpty();
            assertThat(desk.text("dialog")).isEmpty();
            assertThat(desk.focusKey()).startsWith("overdue/");
        }
    }

    @Test
    void leadsFromADayAheadToItsCasesByKeyboardAndBack() {
        try (Browser desk = new Browser(1440, 900, false)) {
            // Given
            desk.open(QUARTER + "&lang=en", token());
            desk.waitFor("#ahead h2", "Due within 7 days");
            desk.enter("#ahead summary");
            desk.waitFor("#ahead tbody", "today, from now on");

            // When
            desk.enter("#ahead tbody button");
            desk.waitFor("dialog .codes", "-AHEAD-");
            String codes = desk.text("dialog .codes");
            List<String> faults = desk.faults();
            desk.press(Keys.ESCAPE);

            // Then
            assertThat(codes).contains("D1.16-AHEAD-0000").doesNotContain("×");
            assertThat(faults).isEmpty();
            assertThat(desk.focusKey()).startsWith("dueAhead/");
            desk.picture("dashboard-ahead");
        }
    }

    @Test
    void goesDownToAUnitAndUpAgainInTheAddress() {
        try (Browser desk = new Browser(1440, 900, false)) {
            // Given
            desk.open(QUARTER, token());
            desk.waitFor("#ranking", "Đơn vị D1.30");

            // When
            desk.enter("[data-key='unit-D1.30']");
            desk.waitFor("h1", "Đơn vị D1.30");
            String below = desk.address();
            desk.enter("[data-key='up-D1']");
            desk.waitFor("#ranking", "Đơn vị D1.31");

            // Then
            assertThat(below).contains("unit=D1.30").contains("via=D1").contains("day=2024-02-01");
            assertThat(desk.address()).contains("unit=D1&").doesNotContain("via");
        }
    }

    @Test
    void fitsAPhoneAndTheNight() {
        try (Browser phone = new Browser(390, 844, true)) {
            // Given
            phone.open(QUARTER + "&lang=en", token());

            // When
            phone.waitFor("#figures", Integer.toString(CASES));

            // Then
            assertThat(phone.text("#ranking h2")).isEqualTo("Units ranked by on-time rate");
            assertThat(phone.overflow()).isZero();
            assertThat(phone.faults()).isEmpty();
            phone.picture("dashboard-phone-dark");
        }
        try (Browser wall = new Browser(1920, 1080, true)) {
            wall.open(QUARTER, token());
            wall.waitFor("#figures", Integer.toString(CASES));
            wall.picture("dashboard-wall-dark");
        }
    }

    @Test
    void showsWhoScoredItselfAndTheRankingOnceItIsDecided() {
        // Given a round of two districts, one of which has scored itself
        Told.province("D2");
        String round = said(Told.as("binh", "leader", "D2"), Map.of("name", "Đánh giá nhiệm vụ năm 2024", "appraiser", "D2",
                "index", "year-end-tasks-sample", "period", "2024", "selfScoreBy", "2199-12-10", "appraiseBy", "2199-12-20",
                "groups", List.of(Map.of("code", "districts", "name", "Các huyện", "units", List.of("D2.30", "D2.31")))))
                .post(ROUNDS).then().statusCode(201).extract().path("id");
        String east = sheet(round, "D2.30");
        String west = sheet(round, "D2.31");
        scoresItself(east, "D2.30");
        String asked = "?unit=D2&period=quarter&day=2024-02-01";
        String token = Tokens.user("admin").roles("province-admin").units("D2").sign();
        try (Browser desk = new Browser(1440, 900, false)) {
            // When
            desk.open(asked, token);
            desk.waitFor("#assessments", "1/2 đơn vị đã tự chấm (hạn 10/12/2199)");

            // Then
            assertThat(desk.text("#assessments")).contains("Đánh giá nhiệm vụ năm 2024 · 2024",
                    "0/2 đơn vị đã thẩm định (hạn 20/12/2199)", "Đơn vị D2.30 Đã tự chấm", "Đơn vị D2.31 Chưa tự chấm");
            assertThat(desk.faults()).isEmpty();
            assertThat(desk.overflow()).isZero();
            desk.picture("dashboard-assessments-open");
        }

        // And once it is decided, the ranking
        scoresItself(west, "D2.31");
        appraises(east, 30);
        appraises(west, 38);
        said(Told.as("binh", "leader", "D2"),
                Map.of("number", "3412/QĐ-UBND", "date", "2025-01-06", "signer", "Chủ tịch UBND tỉnh"))
                .post(ROUNDS + "/" + round + "/decision").then().statusCode(200);
        try (Browser phone = new Browser(390, 844, true)) {
            phone.open(asked + "&lang=en", token);
            phone.waitFor("#assessments", "Decision 3412/QĐ-UBND of 06/01/2025");
            assertThat(phone.text("#assessments tbody tr")).startsWith("Đơn vị D2.31").contains("Tasks completed excellently",
                    "1", "94.5");
            assertThat(phone.text("#assessments")).doesNotContain("has been changed");
            assertThat(phone.faults()).isEmpty();
            assertThat(phone.overflow()).isZero();
            phone.picture("dashboard-assessments-decided");
        }
    }

    private static String sheet(String round, String unit) {
        return "/api/v1/assessment-sheets/" + Told.as("binh", "leader", "D2").get(ROUNDS + "/" + round)
                .path("groups.sheets.flatten().find { it.unit == '" + unit + "' }.id");
    }

    private static void scoresItself(String sheet, String unit) {
        said(Told.as("lan", "officer", unit), scores(39, Map.of("tasks", List.of(Map.of("title", "Số hóa hồ sơ hộ tịch",
                "product", "100% hồ sơ", "due", "2024-11-30", "result", "Đã xong"))))).put(sheet + "/self-scores").then()
                .statusCode(200);
        Told.as("binh", "leader", unit).post(sheet + "/submit").then().statusCode(200);
    }

    private static void appraises(String sheet, int keyTasks) {
        said(Told.as("lan", "officer", "D2"), scores(keyTasks, Map.of())).put(sheet + "/appraisals").then().statusCode(200);
        Told.as("lan", "officer", "D2").post(sheet + "/finish").then().statusCode(200);
    }

    private static Map<String, Object> scores(int keyTasks, Map<String, ?> more) {
        Map<String, Object> first = new HashMap<>(more);
        first.putAll(Map.of("criterion", "A.1", "points", keyTasks, "note", "Theo báo cáo"));
        return Map.of("scores", List.of(first, Map.of("criterion", "A.2", "points", 18),
                Map.of("criterion", "B.3", "points", 10), Map.of("criterion", "C.1", "points", 9.5),
                Map.of("criterion", "C.2", "points", 4)));
    }

    private static RequestSpecification said(RequestSpecification request, Map<String, ?> body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    @Test
    void showsNothingWithoutATokenAndSaysWhenOneIsRefused() {
        try (Browser stranger = new Browser(1440, 900, false)) {
            // Given
            stranger.open(QUARTER, null);
            stranger.waitFor("h1", "Đăng nhập");
            List<String> faults = stranger.faults();

            // When
            stranger.type("#token", "not-a-token");
            stranger.enter("form button");
            stranger.waitFor("[role=alert]", "không đúng");

            // Then
            assertThat(faults).isEmpty();
            assertThat(stranger.text("#figures")).isEmpty();
            stranger.picture("dashboard-sign-in");
        }
    }

    @Test
    void movesWhenACaseComesIn() {
        try (Browser desk = new Browser(1440, 900, false)) {
            // Given
            String day = LocalDate.of(2024, 6, 20).toString();
            desk.open("?unit=D1&period=quarter&day=" + day, token());
            desk.waitFor("h1", "Đơn vị D1");
            CaseRef ref = new CaseRef("D1.16-240620-0001", "D1.16", "1.000001", 1, Channel.COUNTER);

            // When
            Told.event(EventTopic.CASES, UUID.randomUUID(), 1,
                    new CaseAccepted(ref, OffsetDateTime.parse(day + "T09:00:00+07:00").toInstant(),
                            OffsetDateTime.parse(day + "T09:00:00+07:00").toInstant(), null));

            // Then
            desk.waitFor("#figures .tile .large", "1");
        }
    }

    private static String token() {
        return Tokens.user("admin").roles("province-admin").units("D1").sign();
    }
}
