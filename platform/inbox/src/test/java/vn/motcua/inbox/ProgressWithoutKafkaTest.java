package vn.motcua.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

class ProgressWithoutKafkaTest {

    private static final String NOBODY_LISTENS = "127.0.0.1:1";

    @Test
    void tellsTheProgressWhileKafkaIsAway() {
        // Given
        Inbox inbox = new Inbox(List.of(new Handler()), null, new Tables(), new SimpleMeterRegistry(), NOBODY_LISTENS, "test",
                10);
        inbox.start(null);

        // When
        List<TopicProgress> progress = inbox.progress();
        inbox.stop(null);

        // Then
        assertThat(progress).containsExactly(new TopicProgress("topic", null, null, null, 0, 0));
    }

    private static final class Handler implements EventHandler {

        @Override
        public String topic() {
            return "topic";
        }

        @Override
        public void apply(List<ReceivedEvent> batch) {
            throw new AssertionError("nothing can arrive");
        }
    }

    /** Tables of a service that has applied nothing yet. */
    private static final class Tables extends InboxTables {

        private Tables() {
            super(null);
        }

        @Override
        TopicProgress progress(String topic, Long lag) {
            return new TopicProgress(topic, null, null, lag, 0, 0);
        }
    }
}
