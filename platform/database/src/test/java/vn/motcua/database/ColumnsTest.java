package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Columns<String> COLUMNS = Columns.of(String.class).text("word", word -> word)
            .and(Columns.of(String.class).number("length", String::length).truth("empty", String::isEmpty));

    @Test
    void makeTheStatementThatAddsARow() {
        assertThat(COLUMNS.insertInto("words")).isEqualTo("INSERT INTO words (word, length, empty) VALUES (?, ?, ?)");
    }

    @Test
    void makeTheStatementThatAddsManyRows() {
        assertThat(COLUMNS.insertAllInto("words")).isEqualTo(
                "INSERT INTO words (word, length, empty) SELECT * FROM unnest(?::TEXT[], ?::INTEGER[], ?::BOOLEAN[])");
    }

    @Test
    void handOverARowsValuesInTheirOrder() {
        List<Object> values = new ArrayList<>();

        COLUMNS.each("hồ sơ", values::add);

        assertThat(values).containsExactly("hồ sơ", 5, false);
    }
}
