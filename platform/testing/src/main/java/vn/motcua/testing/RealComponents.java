package vn.motcua.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import vn.motcua.contracts.EventTopic;
import vn.motcua.local.LocalKafka;
import vn.motcua.local.LocalPostgres;

/** A real PostgreSQL, a real Kafka broker with all topics, and an issuer of tokens, for one test run. */
public class RealComponents implements QuarkusTestResourceLifecycleManager {

    static final String SIGNING_KEY = "motcua.test.signing-key";
    static final String ISSUER = "https://motcua.test";
    static final String AUDIENCE = "motcua";
    private static final String DATABASE = "motcua_test";

    private LocalPostgres postgres;
    private LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        postgres = LocalPostgres.temporary();
        postgres.createDatabase(DATABASE, DATABASE, DATABASE);
        kafka = LocalKafka.temporary();
        kafka.ensureTopics(Arrays.stream(EventTopic.values())
                .collect(Collectors.toMap(EventTopic::topicName, EventTopic::partitions)));
        KeyPair keys = keys();
        Function<byte[], String> base64 = Base64.getEncoder()::encodeToString;
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", DATABASE);
        settings.put("quarkus.datasource.password", DATABASE);
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("mp.jwt.verify.publickey", base64.apply(keys.getPublic().getEncoded()));
        settings.put("mp.jwt.verify.issuer", ISSUER);
        settings.put("mp.jwt.verify.audiences", AUDIENCE);
        settings.put(SIGNING_KEY, base64.apply(keys.getPrivate().getEncoded()));
        return settings;
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
