package vn.motcua.identity;

import java.util.Optional;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/**
 * Stops a service that was given no issuer, no audience or no key to verify tokens with. SmallRye JWT would start and answer
 * 401 to
 * everybody, which looks like a fault of the callers.
 */
class IssuerRequired {

    private final Optional<String> issuer;
    private final Optional<String> key;
    private final Optional<String> keyLocation;
    private final Optional<String> audiences;

    IssuerRequired(@ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> keyLocation,
            @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<String> audiences) {
        this.issuer = issuer;
        this.key = key;
        this.keyLocation = keyLocation;
        this.audiences = audiences;
    }

    void refuseToStartWithoutAnIssuer(@Observes StartupEvent start) {
        if (issuer.filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalStateException("No token issuer: set mp.jwt.verify.issuer (MP_JWT_VERIFY_ISSUER)");
        }
        if (key.or(() -> keyLocation).filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalStateException("No key to verify tokens with: set mp.jwt.verify.publickey.location "
                    + "(MP_JWT_VERIFY_PUBLICKEY_LOCATION) to the issuer's keys");
        }
        if (audiences.filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalStateException(
                    "No audience: tokens meant for other systems would pass. Set mp.jwt.verify.audiences "
                            + "(MP_JWT_VERIFY_AUDIENCES)");
        }
    }
}
