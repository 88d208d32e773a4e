package vn.motcua.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    @Test
    void blankLinesAreCountedAndPassedOver() {
        NdjsonLines lines = new NdjsonLines(stream("{}\n\n  \r\n{\"a\":1}"));

        assertThat(lines.next()).isTrue();
        assertThat(lines.number()).isEqualTo(1);
        assertThat(lines.next()).isTrue();
        assertThat(lines.number()).isEqualTo(4);
        assertThat(lines.bytes()).asString().isEqualTo("{\"a\":1}");
        assertThat(lines.next()).isFalse();
    }

    @Test
    void aLineThatIsTooLongHasNoBytesAndTheNextOneIsRead() {
        NdjsonLines lines = new NdjsonLines(stream("x".repeat(300_000) + "\n{}\n"));

        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).isNull();
        assertThat(lines.next()).isTrue();
        assertThat(lines.bytes()).asString().isEqualTo("{}");
    }

    @Test
    void aLineThatBreaksOffIsNone() {
        NdjsonLines lines = new NdjsonLines(new SequenceInputStream(stream("{}\n{\"a\":"), new Broken()));

        assertThat(lines.next()).isTrue();
        assertThatThrownBy(lines::next).isInstanceOf(StreamBroken.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
