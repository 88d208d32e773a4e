package vn.motcua.replay.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.replay.quarter.GeneratedQuarter.CASES;
import static vn.motcua.replay.quarter.GeneratedQuarter.FROM;
import static vn.motcua.replay.quarter.GeneratedQuarter.QUARTER;
import static vn.motcua.replay.quarter.GeneratedQuarter.TO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Counts the generated lines by form II.06a with nothing but loops, and holds the counts against the published figures. */
class PublishedFiguresTest {

    private static final Predicate<PlainCase> ANY = c -> true;
    private static final Predicate<PlainCase> CENTRE = c -> c.unit().equals("H28.20");
    private static final Predicate<PlainCase> LOCAL = c -> c.unit().matches("H28\\.3\\d(\\.\\d{3})?");

    @Test
    void theProvinceReceivedResolvedAndHasInProgressWhatItPublished() {
        assertThat(received(ANY)).isEqualTo(54_156);
        assertThat(resolved(ANY)).isEqualTo(49_711);
        assertThat(inProgress(ANY)).isEqualTo(4_445);
    }

    @Test
    void soDidItsServiceCentre() {
        assertThat(received(CENTRE)).isEqualTo(20_792);
        assertThat(resolved(CENTRE)).isEqualTo(17_467);
        assertThat(inProgress(CENTRE)).isEqualTo(3_325);
    }

    @Test
    void soDidItsDistrictsAndCommunes() {
        assertThat(received(LOCAL)).isEqualTo(33_364);
        assertThat(resolved(LOCAL)).isEqualTo(32_244);
        assertThat(inProgress(LOCAL)).isEqualTo(1_120);
    }

    @Test
    void theOnTimeRateIsThePublishedOne() {
        // Given
        List<PlainCase> closed = CASES.stream().filter(c -> c.closedIn(FROM, TO)).toList();
        // When
        long late = closed.stream().filter(PlainCase::late).count();
        // Then
        assertThat(percent(closed.size() - late, closed.size())).isEqualTo("99.34");
        assertThat(late).isEqualTo(328);
    }

    @Test
    void satisfactionWithHandledCasesIsThePublishedOne() {
        // Given
        Map<String, LocalDateTime> closedAt = CASES.stream().filter(c -> c.closed() != null)
                .collect(Collectors.toMap(c -> c.line().get("code").asText(), PlainCase::closed));
        List<JsonNode> inPeriod = QUARTER.satisfaction().stream().map(GeneratedQuarter::json)
                .filter(line -> within(line.get("respondedAt"))).toList();
        // When
        long satisfied = inPeriod.stream().filter(line -> line.get("level").asText().endsWith("SATISFIED"))
                .filter(line -> !line.get("level").asText().equals("DISSATISFIED")).count();
        // Then
        assertThat(percent(satisfied, inPeriod.size())).isEqualTo("94.34");
        assertThat(QUARTER.satisfaction()).hasSizeGreaterThan(inPeriod.size());
        assertThat(QUARTER.satisfaction()).map(GeneratedQuarter::json)
                .allSatisfy(line -> assertThat(local(line.get("respondedAt")))
                        .isAfter(closedAt.get(line.get("caseCode").asText())));
    }

    @Test
    void feedbackWasReceivedAnsweredPublishedAndLikedAsPublished() {
        // Given
        List<JsonNode> all = QUARTER.feedback().stream().map(GeneratedQuarter::json).toList();
        // When
        List<JsonNode> received = all.stream().filter(line -> within(line.get("timeline").get(0).get("at"))).toList();
        // Then
        assertThat(received).hasSize(24);
        assertThat(all.stream().filter(line -> within(at(line, "ANSWERED")))).hasSize(24);
        assertThat(all.stream().filter(line -> within(at(line, "PUBLISHED")))).hasSize(24);
        assertThat(all.stream().filter(line -> within(at(line, "RATED")))).hasSize(24);
        assertThat(all).noneMatch(line -> line.toString().contains("DISSATISFIED"));
        assertThat(all).hasSizeGreaterThan(24);
    }

    @Test
    void casesBesideTheQuarterAreFew() {
        assertThat(QUARTER.cases()).hasSizeBetween(54_300, 54_800);
    }

    private static long received(Predicate<PlainCase> where) {
        return CASES.stream().filter(where).filter(c -> c.accepted() != null && c.accepted().isBefore(TO)
                && (!c.accepted().isBefore(FROM) || c.openAt(FROM))).count();
    }

    private static long resolved(Predicate<PlainCase> where) {
        return CASES.stream().filter(where).filter(c -> c.closedIn(FROM, TO)).count();
    }

    private static long inProgress(Predicate<PlainCase> where) {
        return CASES.stream().filter(where).filter(c -> c.openAt(TO)).count();
    }

    private static JsonNode at(JsonNode feedback, String kind) {
        for (JsonNode step : feedback.get("timeline")) {
            if (step.get("step").asText().equals(kind)) {
                return step.get("at");
            }
        }
        throw new AssertionError("no " + kind);
    }

    private static boolean within(JsonNode instant) {
        return !local(instant).isBefore(FROM) && local(instant).isBefore(TO);
    }

    private static LocalDateTime local(JsonNode instant) {
        return OffsetDateTime.parse(instant.asText()).toLocalDateTime();
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP).toPlainString();
    }
}
