package vn.motcua.reporting.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.curve.CurveRule;
import vn.motcua.reporting.index.curve.Knot;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.scoring.CriterionScore;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Measurement;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.index.scoring.Scoring;

/** What must hold whatever was counted: seeded, and every failure names its seed. */
class ScoringPropertiesTest {
    private static final int ROUNDS = 2_000;

    @Test
    void moreNumeratorNeverMeansFewerPointsAndPointsStayWithinTheMaximum() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            // Given
            Random random = new Random(Long.getLong("seed", seed));
            BigDecimal max = BigDecimal.valueOf(random.nextInt(2_000), 2);
            CurveRule rule = rule(random, max);
            BigDecimal denominator = BigDecimal.valueOf(1 + random.nextInt(500_000));
            long less = random.nextInt(600_000) - 1_000;

            // When
            BigDecimal points = rule.curve(max).points(BigDecimal.valueOf(less), denominator);
            BigDecimal more = rule.curve(max).points(BigDecimal.valueOf(less + random.nextInt(1_000)), denominator);

            // Then
            String where = "seed " + seed + ", " + rule + ", " + less + " of " + denominator;
            assertThat(rule.faults("curve", max)).as(where).isEmpty();
            assertThat(more).as(where).isGreaterThanOrEqualTo(points);
            assertThat(points).as(where).isBetween(BigDecimal.ZERO, max);
        }
    }

    @Test
    void theTotalIsTheSumOfItsCriteriaWhateverIsKnown() {
        for (String file : List.of("index-766", "one-stop-nine-criteria", "cchc-sample", "year-end-tasks-sample")) {
            IndexDefinition index = RuleFile.definition(file);
            for (long seed = 1; seed <= ROUNDS / 10; seed++) {
                // Given
                Random random = new Random(Long.getLong("seed", seed));
                Findings findings = findings(random, index);
                UnitLevel level = UnitLevel.values()[random.nextInt(UnitLevel.values().length)];

                // When
                Score score = Scoring.of(index, level, findings);

                // Then
                List<CriterionScore> leaves = score.criteria().stream().flatMap(ScoringPropertiesTest::leaves).toList();
                String where = file + ", seed " + seed;
                assertThat(score.total()).as(where).isEqualByComparingTo(leaves.stream()
                        .map(one -> one.points() == null ? BigDecimal.ZERO : one.points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
                assertThat(score.total()).as(where).isBetween(BigDecimal.ZERO, score.answeredMax());
                assertThat(leaves).as(where).allSatisfy(one -> assertThat(one.gain().points().signum()).isNotNegative());
            }
        }
    }

    @Test
    void aStretchedCurveIsSoundAndStillReachesItsMaximum() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            // Given
            Random random = new Random(Long.getLong("seed", seed));
            BigDecimal max = BigDecimal.valueOf(1 + random.nextInt(2_000), 2);
            BigDecimal other = BigDecimal.valueOf(1 + random.nextInt(2_000), 2);
            CurveRule rule = rule(random, max);

            // When
            CurveRule stretched = rule.stretched(max, other);

            // Then
            BigDecimal beyondAllKnots = BigDecimal.TEN;
            BigDecimal before = rule.curve(max).points(beyondAllKnots, BigDecimal.ONE);
            BigDecimal after = stretched.curve(other).points(beyondAllKnots, BigDecimal.ONE);
            assertThat(stretched.faults("curve", other)).as("seed %d, %s to %s", seed, rule, other).isEmpty();
            if (before.compareTo(max) == 0) {
                assertThat(after).as("seed %d, %s to %s", seed, rule, other).isEqualByComparingTo(other);
            }
        }
    }

    private static CurveRule rule(Random random, BigDecimal max) {
        BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(300), 2);
        return switch (CurveRule.Kind.values()[random.nextInt(CurveRule.Kind.values().length)]) {
            case LINEAR -> new CurveRule(CurveRule.Kind.LINEAR, null, null, null);
            case SCALED -> new CurveRule(CurveRule.Kind.SCALED, number, null, null);
            case FACTOR -> new CurveRule(CurveRule.Kind.FACTOR, null, number, null);
            case LINES -> new CurveRule(CurveRule.Kind.LINES, null, null, knots(random, max));
            case STEPS -> new CurveRule(CurveRule.Kind.STEPS, null, null, knots(random, max));
        };
    }

    private static List<Knot> knots(Random random, BigDecimal max) {
        List<Knot> knots = new ArrayList<>();
        BigDecimal ratio = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            knots.add(new Knot(ratio, points));
            ratio = ratio.add(BigDecimal.valueOf(1 + random.nextInt(400), 3));
            points = points.add(BigDecimal.valueOf(random.nextInt(500), 2)).min(max);
        }
        return knots;
    }

    private static Findings findings(Random random, IndexDefinition index) {
        Map<String, Measurement> measured = new HashMap<>();
        Map<String, BigDecimal> assessed = new HashMap<>();
        for (Criterion criterion : index.all().filter(one -> !one.isGroup()).toList()) {
            if (random.nextInt(4) > 0) {
                measured.put(criterion.code(),
                        new Measurement((long) random.nextInt(2_000) - 100, (long) random.nextInt(1_000)));
            }
            if (random.nextInt(3) > 0) {
                assessed.put(criterion.code(), BigDecimal.valueOf(random.nextInt(criterion.max().intValue() + 1)));
            }
        }
        return new Findings(measured, assessed);
    }

    private static Stream<CriterionScore> leaves(CriterionScore score) {
        return score.criteria().isEmpty() ? Stream.of(score)
                : score.criteria().stream().flatMap(ScoringPropertiesTest::leaves);
    }
}
