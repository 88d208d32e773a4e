package vn.motcua.reporting.sheets;

import java.util.List;

/**
 * A table of words and numbers as it looks on paper.
 *
 * @param name of the worksheet
 * @param titles lines above the table, the first one the largest
 */
public record Table(String name, List<String> titles, List<Column> columns, List<Row> rows) {

    /** A column; {@code width} is in characters. */
    public record Column(String head, int width) {
    }

    /**
     * A row.
     *
     * @param cells text, numbers, or null for nothing
     */
    public record Row(boolean bold, List<Object> cells) {
    }
}
