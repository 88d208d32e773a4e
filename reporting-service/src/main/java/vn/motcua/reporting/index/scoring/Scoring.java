package vn.motcua.reporting.index.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.curve.Curve;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;

/** From what was found of a unit to its points. Two decimals per criterion, rounded half up; sums are sums of these. */
public final class Scoring {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final UnitLevel level;
    private final Findings findings;

    private Scoring(UnitLevel level, Findings findings) {
        this.level = level;
        this.findings = findings;
    }

    public static Score of(IndexDefinition definition, UnitLevel level, Findings findings) {
        Scoring scoring = new Scoring(level, findings);
        List<CriterionScore> criteria = definition.criteria().stream().map(one -> scoring.score(one, false)).toList();
        BigDecimal total = sum(criteria);
        BigDecimal answered = criteria.stream().flatMap(CriterionScore::leaves).filter(one -> one.points() != null)
                .map(CriterionScore::max).reduce(NOTHING, BigDecimal::add);
        return new Score(total, answered, definition.bandOf(total), criteria);
    }

    private CriterionScore score(Criterion criterion, boolean exempt) {
        boolean notApplicable = exempt || criterion.notFor().contains(level);
        if (criterion.isGroup()) {
            List<CriterionScore> parts = criterion.criteria().stream().map(one -> score(one, notApplicable)).toList();
            return new CriterionScore(criterion.code(), criterion.name(), sum(parts), cents(criterion.max()), null, null, null,
                    null, null, null, null, parts);
        }
        if (notApplicable) {
            return leaf(criterion, Status.NOT_APPLICABLE, criterion.max(), Measurement.NONE, null);
        }
        BigDecimal given = criterion.assessed() == null ? null : findings.assessed().get(criterion.code());
        if (given != null) {
            return leaf(criterion, Status.ASSESSED, given, findings.measurementOf(criterion.code()), null);
        }
        return criterion.measured() == null ? leaf(criterion, Status.UNANSWERED, null, Measurement.NONE, null)
                : measured(criterion, findings.measurementOf(criterion.code()));
    }

    private static CriterionScore measured(Criterion criterion, Measurement found) {
        if (!found.isComplete()) {
            return leaf(criterion, Status.NO_DATA, criterion.measured().whenNone(), found, null);
        }
        if (found.denominator() <= 0) {
            return leaf(criterion, Status.NOTHING_TO_MEASURE, criterion.measured().whenNone(), found, null);
        }
        Curve curve = criterion.measured().curve().curve(criterion.max());
        // A hundredfold of both, so that one percentage point more is a whole number more.
        BigDecimal numerator = BigDecimal.valueOf(found.numerator()).multiply(HUNDRED);
        BigDecimal whole = BigDecimal.valueOf(found.denominator());
        BigDecimal points = curve.points(numerator, whole.multiply(HUNDRED));
        BigDecimal next = curve.points(numerator.add(whole), whole.multiply(HUNDRED));
        return leaf(criterion, Status.MEASURED, points, found, next.subtract(points));
    }

    private static CriterionScore leaf(Criterion criterion, Status status, BigDecimal earned, Measurement found,
            BigDecimal perPercentagePoint) {
        BigDecimal max = cents(criterion.max());
        BigDecimal points = earned == null ? null : cents(earned);
        return new CriterionScore(criterion.code(), criterion.name(), points, max, status, found.numerator(),
                found.denominator(), found.numeratorFrom(), found.denominatorFrom(), found.summed(),
                new Gain(points == null ? max : max.subtract(points), perPercentagePoint), List.of());
    }

    private static BigDecimal sum(List<CriterionScore> parts) {
        return parts.stream().map(CriterionScore::points).filter(Objects::nonNull).reduce(NOTHING, BigDecimal::add);
    }

    private static BigDecimal cents(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP);
    }
}
