package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final String TOPIC = "motcua.cases.v1";

    @TempDir
    Path home;

    @Test
    void keepsAcknowledgedRecordsOverASigkill() throws Exception {
        // Given
        try (var kafka = start()) {
            kafka.ensureTopics(Map.of(TOPIC, 1));
            kafka.ensureTopics(Map.of(TOPIC, 1));
            send(kafka, "accepted");
            // When
            kafka.kill();
            try (var restarted = start()) {
                send(restarted, "resolved");
                // Then
                assertThat(read(restarted, 2)).containsExactly("accepted", "resolved");
            }
        }
    }

    @Test
    void adoptsARunningBrokerWithThePortItHas() {
        try (var first = start()) {
            // When
            var second = start();
            // Then
            assertThat(second.pid()).isEqualTo(first.pid());
            assertThat(second.port()).isEqualTo(first.port());
        }
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        // Given
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            // When
            // Then
            assertThatThrownBy(() -> LocalKafka.start(home.resolve("kafka"), home.resolve("kafka.log"), port))
                    .hasMessage("Port " + port + " for Kafka is taken");
        }
    }

    private LocalKafka start() {
        return LocalKafka.start(home.resolve("kafka"), home.resolve("kafka.log"), Ports.free());
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static List<String> read(LocalKafka kafka, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            var values = new ArrayList<String>();
            assertThat(Await.until(Duration.ofSeconds(20), () -> {
                consumer.poll(Duration.ofMillis(200)).records(partition).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            })).isTrue();
            return values;
        }
    }
}
