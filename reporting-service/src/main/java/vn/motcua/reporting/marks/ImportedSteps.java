package vn.motcua.reporting.marks;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.cases.StepKind;

/** The steps of an imported past. What it tells of its manner as a whole belongs to the steps at which it came to be. */
final class ImportedSteps {
    private ImportedSteps() {
    }

    static Stream<CaseFacts.Step> of(CaseImported imported) {
        List<CaseImported.Step> steps = imported.steps();
        if (imported.manner() == null) {
            return steps.stream().map(step -> factOf(step, null));
        }
        int resolved = steps.stream().map(CaseImported.Step::kind).toList().lastIndexOf(StepKind.RESOLVED);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> factOf(steps.get(i), traitsAt(steps.get(i).kind(), i == resolved, imported.manner())));
    }

    /** @param holds whether it is the resolution whose result holds */
    private static Set<Trait> traitsAt(StepKind kind, boolean holds, HandlingManner manner) {
        return switch (kind) {
            case ACCEPTED -> Trait.orNull(Trait.of(manner.documents()));
            case RESOLVED -> holds ? Trait.of(manner.resultForm()) : null;
            case HANDED_OVER -> Trait.ofHandover(manner.fullyOnline());
            default -> null;
        };
    }

    private static CaseFacts.Step factOf(CaseImported.Step step, Set<Trait> traits) {
        return new CaseFacts.Step(FactKind.of(step.kind()), step.at(), step.dueAt(), step.unit(), traits);
    }
}
