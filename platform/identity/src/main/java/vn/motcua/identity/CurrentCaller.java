package vn.motcua.identity;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

/** The caller of the request at hand, as its verified token says. */
@ApplicationScoped
public class CurrentCaller {

    private static final Caller ANONYMOUS = new Caller("", "", Set.of(), Set.of());

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; without a token an anonymous one that holds no role and no unit. */
    public Caller get() {
        return identity.getPrincipal() instanceof CallerPrincipal principal ? principal.caller() : ANONYMOUS;
    }
}
