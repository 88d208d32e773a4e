package vn.motcua.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand, read from its verified token. */
@RequestScoped
public class CurrentCaller {

    private final JsonWebToken token;
    private Caller caller;

    CurrentCaller(JsonWebToken token) {
        this.token = token;
    }

    /** The caller; without a token an anonymous one that holds no role and no unit. */
    public Caller get() {
        if (caller == null) {
            caller = token.getRawToken() == null ? new Caller("", "", Set.of(), Set.of())
                    : new Caller(token.getSubject() == null ? token.getName() : token.getSubject(), token.getName(),
                            Set.copyOf(token.getGroups()), units(token.getClaim("units")));
        }
        return caller;
    }

    /** SmallRye hands a multi-valued claim over as a JsonArray, a single one as a string. */
    private static Set<String> units(Object claim) {
        if (claim instanceof Iterable<?> many) {
            return StreamSupport.stream(many.spliterator(), false)
                    .map(one -> one instanceof JsonString json ? json.getString() : one.toString())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return claim == null ? Set.of() : Set.of(claim instanceof JsonString json ? json.getString() : claim.toString());
    }
}
