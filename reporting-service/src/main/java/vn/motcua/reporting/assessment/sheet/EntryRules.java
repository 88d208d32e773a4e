package vn.motcua.reporting.assessment.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.problem.FieldError;
import vn.motcua.reporting.index.definition.Assessed;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.scoring.CriterionScore;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Scoring;
import vn.motcua.reporting.index.scoring.Status;

/** What may be said about which criterion of a unit, and what has to be. */
public final class EntryRules {
    private final IndexDefinition definition;
    private final Set<String> exempt;

    /** @param level the unit's; some criteria do not apply to some levels */
    public EntryRules(IndexDefinition definition, UnitLevel level) {
        this.definition = definition;
        this.exempt = Scoring.of(definition, level, new Findings(Map.of(), Map.of())).criteria().stream()
                .flatMap(CriterionScore::leaves).filter(leaf -> leaf.status() == Status.NOT_APPLICABLE)
                .map(CriterionScore::code).collect(Collectors.toSet());
    }

    /** Everything that is wrong, by field of {@code scores}. */
    public List<FieldError> faultsOf(List<Entry> entries) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String path = "scores[" + i + "].";
            String code = entries.get(i).criterion();
            Optional<Criterion> criterion = definition.criterion(code);
            if (criterion.isEmpty()) {
                faults.add(new FieldError(path + "criterion", "index.no-such-criterion", code));
            } else if (!seen.add(code)) {
                faults.add(new FieldError(path + "criterion", "index.code-twice", code));
            } else if (criterion.get().assessed() == null) {
                faults.add(new FieldError(path + "criterion", "assessment.computed-not-scored", code));
            } else if (exempt.contains(code)) {
                faults.add(new FieldError(path + "criterion", "assessment.not-applicable", code));
            } else {
                faultsOf(entries.get(i), criterion.get(), path, faults);
            }
        }
        return faults;
    }

    private static void faultsOf(Entry entry, Criterion criterion, String path, List<FieldError> faults) {
        Assessed assessed = criterion.assessed();
        if (entry.points() != null && !assessed.allows(entry.points(), criterion.max())) {
            faults.add(assessed.allowed().isEmpty()
                    ? new FieldError(path + "points", "index.outside-maximum", criterion.max())
                    : new FieldError(path + "points", "assessment.points-not-allowed",
                            assessed.allowed().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "))));
        }
        if (!entry.tasks().isEmpty() && !assessed.asksForTasks()) {
            faults.add(new FieldError(path + "tasks", "assessment.no-tasks-asked"));
        }
    }

    /** Criteria a unit has to score, or to register tasks for, before it submits. */
    public List<String> missing(Entries entries) {
        return applicable().filter(criterion -> {
            Entry said = entries.of(Side.UNIT, criterion.code());
            boolean unscored = criterion.measured() == null && (said == null || said.points() == null);
            return unscored || criterion.assessed().asksForTasks() && (said == null || said.tasks().isEmpty());
        }).map(Criterion::code).toList();
    }

    private Stream<Criterion> applicable() {
        return definition.all().filter(one -> one.assessed() != null && !exempt.contains(one.code()));
    }
}
