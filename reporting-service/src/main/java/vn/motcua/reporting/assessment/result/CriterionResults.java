package vn.motcua.reporting.assessment.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.reporting.assessment.sheet.Entries;
import vn.motcua.reporting.assessment.sheet.Side;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.scoring.CriterionScore;
import vn.motcua.reporting.index.scoring.Score;

/** Lays three scores of one definition side by side: what is computed alone, with the unit's points, with the appraiser's. */
final class CriterionResults {
    private final Entries entries;
    private final List<CriterionResult> lines = new ArrayList<>();

    private CriterionResults(Entries entries) {
        this.entries = entries;
    }

    static List<CriterionResult> of(List<Criterion> criteria, Entries entries, Score computed, Score self, Score appraised) {
        CriterionResults results = new CriterionResults(entries);
        results.all(criteria, computed.criteria(), self.criteria(), appraised.criteria(), 0);
        return results.lines;
    }

    /** The scores of a definition have its shape. */
    private void all(List<Criterion> criteria, List<CriterionScore> computed, List<CriterionScore> self,
            List<CriterionScore> appraised, int depth) {
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            lines.add(line(criterion, computed.get(i), self.get(i), appraised.get(i), depth));
            all(criterion.criteria(), computed.get(i).criteria(), self.get(i).criteria(), appraised.get(i).criteria(),
                    depth + 1);
        }
    }

    private CriterionResult line(Criterion criterion, CriterionScore computed, CriterionScore self, CriterionScore appraised,
            int depth) {
        boolean comparable = !criterion.isGroup() && self.points() != null && appraised.points() != null;
        BigDecimal difference = comparable ? appraised.points().subtract(self.points()) : null;
        return new CriterionResult(criterion.code(), criterion.name(), depth, appraised.max(), Means.of(criterion),
                criterion.assessed() != null && criterion.assessed().asksForTasks(), appraised.status(),
                appraised.numerator(), appraised.denominator(), appraised.numeratorFrom(), appraised.denominatorFrom(),
                appraised.summed(), criterion.measured() == null ? null : computed.points(),
                entries.of(Side.UNIT, criterion.code()), entries.of(Side.APPRAISER, criterion.code()), self.points(),
                appraised.points(), difference);
    }
}
