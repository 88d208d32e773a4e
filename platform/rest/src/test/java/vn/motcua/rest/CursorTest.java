package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        // When
        List<String> parts = Cursor.decode(Cursor.encode("2024-03-04", "Đồng Tiến", ""), 3);

        // Then
        assertThat(parts).containsExactly("2024-03-04", "Đồng Tiến", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "***", "YQ", "AAAA", "%00" })
    void refusesWhatItDidNotMake(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2)).isInstanceOf(InvalidCursor.class);
    }

    @Test
    void cutsAPageAndSaysWhereItGoesOn() {
        // When
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, last -> Cursor.encode(last.toString()));

        // Then
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.decode(page.nextCursor(), 1)).containsExactly("2");
        assertThat(Page.of(List.of(1, 2), 2, Object::toString).nextCursor()).isNull();
    }

    @Test
    void holdsACallerToTheVersionItRead() {
        ETags.requireMatch(null, 3);
        ETags.requireMatch("\"3\"", 3);
        assertThatThrownBy(() -> ETags.requireMatch("\"2\"", 3)).isInstanceOf(PreconditionFailed.class);
    }
}
