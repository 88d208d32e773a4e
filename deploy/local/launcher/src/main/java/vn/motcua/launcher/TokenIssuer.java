package vn.motcua.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signs bearer tokens (JWT, RS256) for sample users, as an identity provider would for real ones. */
final class TokenIssuer {

    static final String ISSUER = "https://motcua.local";
    static final String AUDIENCE = "motcua";

    // A working day and its evening.
    private static final Duration VALIDITY = Duration.ofHours(12);

    private final IssuerKeys keys;
    private final Clock clock;

    TokenIssuer(IssuerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String tokenOf(SampleUser user) {
        var issued = clock.instant().getEpochSecond();
        var claims = """
                {"iss":"%s","aud":"%s","sub":"%s","upn":"%s","groups":%s,"units":%s,"iat":%d,"exp":%d,"jti":"%s"}"""
                .formatted(ISSUER, AUDIENCE, user.subject(), user.name(), array(List.of(user.role())), array(user.units()),
                        issued,
                        issued + VALIDITY.toSeconds(), UUID.randomUUID());
        var signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encode(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + encode(sign(signed));
    }

    private byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.privateKey());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new Refusal("Cannot sign a token (" + e.getMessage() + ")");
        }
    }

    // Names and codes of sample users need no escaping.
    private static String array(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
