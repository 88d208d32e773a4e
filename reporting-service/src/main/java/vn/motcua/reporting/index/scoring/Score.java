package vn.motcua.reporting.index.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import vn.motcua.reporting.index.definition.Words;

/**
 * A unit's points in a period.
 *
 * @param total the sum of all points there are
 * @param answeredMax the maxima of the criteria that have points; less than the index's total while some are unanswered
 */
public record Score(BigDecimal total, BigDecimal answeredMax, Words band, List<CriterionScore> criteria) {
    private static final BigDecimal NO_RATIO = BigDecimal.ZERO;

    /** Criteria with points still to gain: first what one more percentage point would bring most, then what is missing most. */
    public List<CriterionScore> toGain() {
        Comparator<CriterionScore> next = Comparator.comparing(
                one -> one.gain().perPercentagePoint() == null ? NO_RATIO : one.gain().perPercentagePoint());
        return criteria.stream().flatMap(CriterionScore::leaves)
                .filter(one -> one.gain() != null && one.gain().points().signum() > 0)
                .sorted(next.thenComparing(one -> one.gain().points()).reversed()).toList();
    }
}
