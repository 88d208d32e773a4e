package vn.motcua.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.microprofile.config.ConfigProvider;

import io.smallrye.jwt.build.Jwt;

/** Signs tokens the service under test accepts, and some it must not. */
public final class Tokens {

    private static final long SECONDS_TO_LIVE = 600;
    private static final Map<List<Object>, Signed> SIGNED = new ConcurrentHashMap<>();

    private final String user;
    private Set<String> roles = Set.of();
    private Set<String> units = Set.of();
    private String issuer = RealComponents.ISSUER;
    private String audience = RealComponents.AUDIENCE;
    private long secondsToLive = SECONDS_TO_LIVE;
    private boolean foreignKey;

    private Tokens(String user) {
        this.user = user;
    }

    public static Tokens user(String user) {
        return new Tokens(user);
    }

    public Tokens roles(String... held) {
        roles = Set.of(held);
        return this;
    }

    public Tokens units(String... held) {
        units = Set.of(held);
        return this;
    }

    /** A token of another issuer. */
    public Tokens issuedBy(String other) {
        issuer = other;
        return this;
    }

    /** A token meant for another system. */
    public Tokens meantFor(String other) {
        audience = other;
        return this;
    }

    /** A token whose time is over, beyond the minute that clocks may differ by. */
    public Tokens expired() {
        secondsToLive = -120;
        return this;
    }

    /** A token signed with a key nobody knows. */
    public Tokens signedByAStranger() {
        foreignKey = true;
        return this;
    }

    /** Signing takes longer than most of what is tested, so the same token is given out for a few minutes. */
    public String sign() {
        List<Object> asked = List.of(user, roles, units, issuer, audience, secondsToLive, foreignKey);
        return SIGNED
                .compute(asked, (same, known) -> known == null || known.isOld() ? new Signed(signed(), Instant.now()) : known)
                .token();
    }

    private record Signed(String token, Instant at) {

        private boolean isOld() {
            return at.isBefore(Instant.now().minusSeconds(SECONDS_TO_LIVE / 2));
        }
    }

    private String signed() {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.claims().subject("sub-" + user).upn(user).groups(roles).claim("units", units).issuer(issuer)
                .audience(audience)
                .issuedAt(now + Math.min(0, secondsToLive) - 1).expiresAt(now + secondsToLive)
                .sign(foreignKey ? strangersKey() : key());
    }

    private static PrivateKey key() {
        String encoded = ConfigProvider.getConfig().getValue(RealComponents.SIGNING_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey strangersKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
