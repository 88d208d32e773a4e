package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;

class VerifiedTokensTest {

    private static final String ISSUER = "https://issuer.example";

    private final KeyPair keys = rsa();
    private final JWTAuthContextInfo rules = new JWTAuthContextInfo(keys.getPublic(), ISSUER);

    @Test
    void aTokenIsVerifiedOnce() throws Exception {
        VerifiedTokens tokens = new VerifiedTokens(Clock.systemUTC());
        String token = sign(keys);

        assertThat(tokens.parse(token, rules)).isSameAs(tokens.parse(token, rules));
    }

    @Test
    void aTokenThatHasExpiredIsVerifiedAgain() throws Exception {
        VerifiedTokens tokens = new VerifiedTokens(Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));
        String token = sign(keys);

        assertThat(tokens.parse(token, rules)).isNotSameAs(tokens.parse(token, rules));
    }

    @Test
    void aForgedTokenIsRefusedThoughItsModelIsKnown() throws Exception {
        VerifiedTokens tokens = new VerifiedTokens(Clock.systemUTC());
        tokens.parse(sign(keys), rules);

        String forged = sign(rsa());

        assertThatThrownBy(() -> tokens.parse(forged, rules)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse(forged, rules)).isInstanceOf(ParseException.class);
    }

    @Test
    void aTokenSpeaksOfItsCaller() throws Exception {
        VerifiedTokens tokens = new VerifiedTokens(Clock.systemUTC());

        assertThat(tokens.parse(sign(keys), rules)).isInstanceOfSatisfying(CallerPrincipal.class,
                principal -> assertThat(principal.caller())
                        .isEqualTo(new Caller("sub-an", "an", Set.of("officer"), Set.of("H28", "H29"))));
    }

    private static String sign(KeyPair keys) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setStringListClaim("groups", "officer");
        claims.setStringListClaim("units", "H28", "H29");
        claims.setIssuer(ISSUER);
        claims.setSubject("sub-an");
        claims.setStringClaim("upn", "an");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(60);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(keys.getPrivate());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
