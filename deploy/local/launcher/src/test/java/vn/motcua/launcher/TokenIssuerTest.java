package vn.motcua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_709_521_200), ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void signsWhatAServiceNeedsToKnowOfItsCaller() throws Exception {
        // Given
        var keys = IssuerKeys.in(directory);
        // When
        var token = new TokenIssuer(keys, CLOCK).tokenOf(SampleUser.named("integrator.caophong").orElseThrow());
        // Then
        var parts = token.split("\\.");
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)).contains(
                "\"iss\":\"https://motcua.local\"", "\"aud\":\"motcua\"", "\"upn\":\"integrator.caophong\"",
                "\"groups\":[\"integrator\"]", "\"units\":[\"H28.34\"]", "\"iat\":1709521200", "\"exp\":1709564400");
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void keepsTheKeysAndThePrivateOneToItsOwner() throws Exception {
        // Given
        var first = IssuerKeys.in(directory);
        // When
        var second = IssuerKeys.in(directory);
        // Then
        assertThat(second.privateKey()).isEqualTo(first.privateKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("private.pem"))))
                .isEqualTo("rw-------");
    }

    private PublicKey publicKey() throws Exception {
        var pem = Files.readString(directory.resolve("public.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }
}
