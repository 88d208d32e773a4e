package vn.motcua.replay.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.contracts.catalog.UnitLevel;

/** Which version of which procedure holds on a day, once all decisions of the plan are in. */
public final class ProcedureBook {

    private final Map<String, List<PublishedVersion>> versions = new LinkedHashMap<>();

    public ProcedureBook(List<Decision> decisions) {
        decisions.forEach(decision -> decision.items().forEach(item -> apply(decision, item)));
    }

    private void apply(Decision decision, Decision.Item item) {
        List<PublishedVersion> known = versions.computeIfAbsent(item.procedureCode(), code -> new ArrayList<>());
        if (!known.isEmpty()) {
            int last = known.size() - 1;
            known.set(last, known.get(last).endingOn(decision.effectiveFrom().minusDays(1)));
        }
        if (item.procedure() != null) {
            LocalDate from = item.procedure().validFrom() == null ? decision.effectiveFrom() : item.procedure().validFrom();
            known.add(new PublishedVersion(item.procedureCode(), item.procedure(), from, item.procedure().validTo()));
        }
    }

    public Optional<PublishedVersion> versionOn(String procedureCode, LocalDate day) {
        return versions.getOrDefault(procedureCode, List.of()).stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /** The last version of every procedure that is done at that level, in the order of publication. */
    public List<PublishedVersion> atLevel(UnitLevel level) {
        return versions.values().stream().map(known -> known.get(known.size() - 1))
                .filter(version -> version.body().levels().contains(level)).toList();
    }
}
