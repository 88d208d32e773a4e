package vn.motcua.cases.audit.trail;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.audit.trail.AuditEntry.Actor;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.identity.Caller;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.Role;
import vn.motcua.identity.UnitTree;
import vn.motcua.identity.UnitTrees;

/** The caller as an entry names it. */
@ApplicationScoped
public class Actors {

    /** Of several roles the one that lets one do most with a case. */
    private static final List<String> BY_WEIGHT = List.of(Role.LEADER, Role.HANDLER, Role.OFFICER, Role.INTEGRATOR,
            Role.PROVINCE_ADMIN, Role.AUDITOR, Role.REPORTER, Role.CATALOG_EDITOR);

    private final CurrentCaller caller;
    private final UnitTrees trees;

    Actors(CurrentCaller caller, UnitTrees trees) {
        this.caller = caller;
        this.trees = trees;
    }

    /** Who calls, acting on these cases for the one of its units that the first of them belongs to. */
    public Actor current(List<String> codes) {
        Caller current = caller.get();
        String unit = codes.isEmpty() ? null : CaseCode.parse(codes.get(0)).map(CaseCode::unit).orElse(null);
        return new Actor(current.username(), BY_WEIGHT.stream().filter(current::has).findFirst().orElse(null),
                unitFor(unit, current.units()));
    }

    private String unitFor(String wanted, Set<String> held) {
        List<String> sorted = held.stream().sorted().toList();
        UnitTree tree = trees.current();
        return sorted.stream().filter(unit -> wanted != null && tree.covers(Set.of(unit), wanted)).findFirst()
                .orElse(sorted.isEmpty() ? null : sorted.get(0));
    }
}
