package vn.motcua.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.json.JsonString;

import org.jose4j.jwt.JwtClaims;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;

/** A verified token and the caller it speaks of, read from it once for all the requests that bring it. */
final class CallerPrincipal extends DefaultJWTCallerPrincipal {

    private final Caller caller;

    /** @param type the token's {@code typ} header, or null */
    CallerPrincipal(String token, String type, JwtClaims claims) {
        super(token, type, claims);
        caller = new Caller(getSubject() == null ? getName() : getSubject(), getName(), Set.copyOf(getGroups()),
                units(getClaim("units")));
    }

    Caller caller() {
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
