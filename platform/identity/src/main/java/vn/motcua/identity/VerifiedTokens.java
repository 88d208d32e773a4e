package vn.motcua.identity;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.jose4j.jwt.consumer.JwtContext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;

/**
 * Verifies a token's signature once a minute instead of once a request: a district's system sends thousands of requests with
 * the same one. A token that has expired is verified, and so refused, at once; one whose signing key was withdrawn passes for
 * a minute at most.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends JWTCallerPrincipalFactory {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);
    private static final int AT_MOST = 10_000;

    private final Cache<String, JWTCallerPrincipal> verified = Caffeine.newBuilder().expireAfterWrite(TRUSTED_FOR)
            .maximumSize(AT_MOST).build();
    private final DefaultJWTTokenParser verifying = new DefaultJWTTokenParser();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JWTCallerPrincipal known = verified.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JwtContext context = verifying.parse(token, rules);
        JWTCallerPrincipal principal = new CallerPrincipal(token, context.getJoseObjects().get(0).getHeader("typ"),
                context.getJwtClaims());
        verified.put(token, principal);
        return principal;
    }
}
