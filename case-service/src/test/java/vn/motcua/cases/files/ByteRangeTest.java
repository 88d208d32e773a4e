package vn.motcua.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({ "bytes=0-0, 0, 1", "bytes=0-99, 0, 100", "bytes=10-19, 10, 10", "bytes=90-, 90, 10", "bytes=90-500, 90, 10",
            "bytes=-10, 90, 10", "bytes=-500, 0, 100", "Bytes = 5 - 6, 5, 2", "bytes=0-999999999999999999, 0, 100" })
    void takesOneRange(String header, long from, long length) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(from, length));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=0-9,20-29", "lines=1-2", "bytes=-", "bytes=a-b", "bytes=9-5", "bytes", "",
            "bytes=99999999999999999999-" })
    void sendsTheWholeFileForWhatItDoesNotServe(String header) {
        assertThat(ByteRange.of(header, 100)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=100-", "bytes=100-200", "bytes=-0" })
    void refusesARangeBehindTheEnd(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 100)).isInstanceOf(RangeNotSatisfiable.class);
    }

    @Test
    void saysWhereItLies() {
        assertThat(ByteRange.of("bytes=10-19", 100).of(100)).isEqualTo("bytes 10-19/100");
    }
}
