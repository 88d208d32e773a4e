package vn.motcua.reporting.sheets;

import java.util.List;

/**
 * A form of figures as it looks on paper, whatever it is written to.
 *
 * @param number what the form is called, such as II.06a
 * @param heads cells of the heading, {@code headRows} high
 * @param columns from left to right, the first two being the row's number and its name
 * @param rows one per subject
 * @param total the last row, which a workbook computes from the others where it may
 */
public record FormSheet(String number, String title, String unitName, String period, List<Head> heads, int headRows,
        List<Column> columns, List<Row> rows, Row total) {

    /** A cell of the heading; it may cover several columns and rows. */
    public record Head(int row, int column, int height, int width, String text) {
    }

    /**
     * A column.
     *
     * @param mark what stands below the heading, such as (3) = (7) + (11)
     * @param width in characters
     * @param sumOf the columns (from 0) it adds up; empty when it is counted by itself
     */
    public record Column(String mark, int width, List<Integer> sumOf) {
    }

    /** A row: its name and the figures from the third column on. */
    public record Row(String name, List<Long> figures) {
    }
}
