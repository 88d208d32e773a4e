package vn.motcua.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The local issuer's key pair, made at the first start; the private key can be read by its owner only. */
record IssuerKeys(PrivateKey privateKey, Path publicPem) {

    private static final int BITS = 2048;

    static IssuerKeys in(Path directory) {
        var privatePem = directory.resolve("private.pem");
        var publicPem = directory.resolve("public.pem");
        try {
            if (!Files.exists(privatePem) || !Files.exists(publicPem)) {
                make(privatePem, publicPem);
            }
            var encoded = Files.readString(privatePem).replaceAll("-----[A-Z ]+-----|\\s", "");
            var specification = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded));
            return new IssuerKeys(KeyFactory.getInstance("RSA").generatePrivate(specification), publicPem);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal("Cannot use the keys in " + directory + " (" + e.getMessage() + ")");
        }
    }

    private static void make(Path privatePem, Path publicPem) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var pair = generator.generateKeyPair();
        Files.createDirectories(privatePem.getParent());
        Files.deleteIfExists(privatePem);
        Files.createFile(privatePem, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(publicPem, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.writeString(privatePem, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static String pem(String kind, byte[] key) {
        var body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
