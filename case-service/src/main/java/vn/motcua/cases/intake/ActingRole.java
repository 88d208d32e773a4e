package vn.motcua.cases.intake;

import java.util.List;

import vn.motcua.identity.Caller;
import vn.motcua.identity.Role;

/** The role that goes into the history when an account has several: the one that decides most. */
public final class ActingRole {

    private static final List<String> BY_WEIGHT = List.of(Role.LEADER, Role.HANDLER, Role.OFFICER, Role.INTEGRATOR);

    private ActingRole() {
    }

    /** The caller's weightiest role among those that act on cases, or null when none does. */
    public static String of(Caller caller) {
        return BY_WEIGHT.stream().filter(caller::has).findFirst().orElse(null);
    }
}
