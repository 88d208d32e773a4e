package vn.motcua.reporting.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.scoring.CriterionScore;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Measurement;
import vn.motcua.reporting.index.scoring.Ranks;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.index.scoring.Scoring;
import vn.motcua.reporting.index.scoring.Status;

class ScoringTest {
    private static final IndexDefinition NATIONAL = RuleFile.definition("index-766");
    private static final IndexDefinition ONE_STOP = RuleFile.definition("one-stop-nine-criteria");

    @Test
    void aUnitWithoutFeedbackEarnsFullMarksForItsHandlingAndNothingElse() {
        // Given
        Findings nothing = new Findings(Map.of("5.2", new Measurement(0L, 0L), "5.3", new Measurement(0L, 0L), "5.4",
                new Measurement(0L, 0L), "2.1", new Measurement(0L, 0L)), Map.of());

        // When
        Score score = Scoring.of(NATIONAL, UnitLevel.PROVINCE, nothing);

        // Then
        assertThat(score.total()).isEqualByComparingTo("12");
        assertThat(find(score, "5.2").status()).isEqualTo(Status.NOTHING_TO_MEASURE);
        assertThat(find(score, "5.4").points()).isEqualByComparingTo("0");
    }

    @Test
    void whatNobodyDeclaredSaysSo() {
        // Given a denominator that was counted and a numerator that nobody declared
        Findings half = new Findings(Map.of("1.4", new Measurement(null, 50L)), Map.of());

        // When
        CriterionScore score = find(Scoring.of(NATIONAL, UnitLevel.PROVINCE, half), "1.4");

        // Then
        assertThat(score.status()).isEqualTo(Status.NO_DATA);
        assertThat(score.points()).isEqualByComparingTo("0");
        assertThat(score.denominator()).isEqualTo(50L);
        assertThat(score.gain().points()).isEqualByComparingTo("6");
    }

    @Test
    void communesEarnFullMarksForWhatDoesNotApplyToThem() {
        // Given
        Findings nothing = new Findings(Map.of(), Map.of());

        // When
        Score score = Scoring.of(NATIONAL, UnitLevel.COMMUNE, nothing);

        // Then
        for (String code : List.of("1.2", "1.3", "4.C", "3.1", "4.5a")) {
            assertThat(find(score, code).status()).as(code).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(find(score, code).points()).as(code).isEqualTo(find(score, code).max());
            assertThat(find(score, code).gain().points()).as(code).isEqualByComparingTo("0");
        }
        assertThat(score.total()).isEqualByComparingTo("24");
    }

    @Test
    void namesFirstWhatOneMorePercentagePointWouldGainMost() {
        // Given
        Findings found = new Findings(Map.of("2.1", new Measurement(80L, 100L), "3.3", new Measurement(40L, 100L), "1.2",
                new Measurement(100L, 100L), "5.3", new Measurement(1995L, 2000L)), Map.of());

        // When
        List<CriterionScore> next = Scoring.of(NATIONAL, UnitLevel.PROVINCE, found).toGain();

        // Then
        assertThat(next).extracting(CriterionScore::code).startsWith("2.1", "3.3", "5.3").doesNotContain("1.2", "5.1");
        assertThat(next.get(0).gain().points()).isEqualByComparingTo("4");
        assertThat(next.get(0).gain().perPercentagePoint()).isEqualByComparingTo("0.20");
        assertThat(next.get(1).gain().perPercentagePoint()).isEqualByComparingTo("0.12");
        // The last half of a percentage point brings no more than what is missing.
        assertThat(next.get(2).gain().perPercentagePoint()).isEqualTo(next.get(2).gain().points());
    }

    @Test
    void anUnansweredItemIsAbsentAndNeverATwo() {
        // Given
        Findings found = new Findings(Map.of("8", new Measurement(95L, 100L)),
                Map.of("1", new BigDecimal("2"), "3", BigDecimal.ZERO));

        // When
        Score score = Scoring.of(ONE_STOP, UnitLevel.DISTRICT, found);

        // Then
        assertThat(find(score, "2").status()).isEqualTo(Status.UNANSWERED);
        assertThat(find(score, "2").points()).isNull();
        assertThat(score.total()).isEqualByComparingTo("3");
        assertThat(score.answeredMax()).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource({ "100, 100, 2", "99, 100, 1", "90, 100, 1", "89, 100, 0", "0, 0, 2" })
    void handlingOfFeedbackIsATwoOnlyWhenAllIsOnTime(long numerator, long denominator, BigDecimal points) {
        // Given
        Findings found = new Findings(Map.of("8", new Measurement(numerator, denominator)), Map.of());

        // When
        Score score = Scoring.of(ONE_STOP, UnitLevel.DISTRICT, found);

        // Then
        assertThat(find(score, "8").points()).isEqualByComparingTo(points);
    }

    @Test
    void whatPeopleGaveStandsInPlaceOfWhatWasMeasured() {
        // Given
        Findings found = new Findings(Map.of("8", new Measurement(100L, 100L)), Map.of("8", BigDecimal.ONE));

        // When
        CriterionScore score = find(Scoring.of(ONE_STOP, UnitLevel.DISTRICT, found), "8");

        // Then
        assertThat(score.points()).isEqualByComparingTo("1");
        assertThat(score.status()).isEqualTo(Status.ASSESSED);
        assertThat(score.numerator()).isEqualTo(100L);
    }

    @ParameterizedTest
    @CsvSource({ "18, Xuất sắc", "15, Xuất sắc", "14.99, Tốt", "12, Tốt", "9, Khá", "6, Trung bình", "5.99, Yếu", "0, Yếu" })
    void bandsBeginAtTheirLowestTotal(BigDecimal total, String band) {
        // When
        String name = ONE_STOP.bandOf(total).vi();

        // Then
        assertThat(name).isEqualTo(band);
    }

    @Test
    void equalTotalsShareARank() {
        // Given
        List<BigDecimal> totals = Stream.of("70", "90.00", "80", "80.00").map(BigDecimal::new).toList();

        // When
        List<Ranks.Ranked<BigDecimal>> ranked = Ranks.of(totals, total -> total);

        // Then
        assertThat(ranked).extracting(Ranks.Ranked::rank).containsExactly(1, 2, 2, 4);
    }

    private static CriterionScore find(Score score, String code) {
        return find(score.criteria(), code).orElseThrow();
    }

    private static Optional<CriterionScore> find(List<CriterionScore> all, String code) {
        return all.stream().flatMap(one -> one.code().equals(code) ? Stream.of(one) : find(one.criteria(), code).stream())
                .findFirst();
    }
}
