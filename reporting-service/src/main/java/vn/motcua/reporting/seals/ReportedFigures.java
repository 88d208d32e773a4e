package vn.motcua.reporting.seals;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.forms.Ii05aView;
import vn.motcua.reporting.forms.Ii06aView;

/** The figures of a report's forms, row by row: what is sealed and compared. */
@Schema(description = "The figures of a report's forms")
public record ReportedFigures(String unit, String unitName, String period, LocalDate from, LocalDate to, List<Row> rows) {
    static final String TOTAL = "TOTAL";

    /**
     * One row of a form.
     *
     * @param key the field's code, the kind of feedback, empty for cases of no known field, or TOTAL
     */
    @Schema(name = "ReportedRow")
    public record Row(@Schema(examples = "II.06a") String form,
            @Schema(examples = "TOTAL", description = "Field or kind of feedback; empty when unknown; TOTAL for the whole form") String key,
            @Schema(nullable = true) String name, SortedMap<String, Long> cells) {

        static Row of(String key, Ii06aView.Row row) {
            long[] columns = { row.column3(), row.column4(), row.column5(), row.column6(), row.column7(), row.column8(),
                    row.column9(), row.column10(), row.column11(), row.column12(), row.column13() };
            SortedMap<String, Long> cells = new TreeMap<>();
            for (int column = 0; column < columns.length; column++) {
                cells.put("column" + (column + 3), columns[column]);
            }
            return new Row("II.06a", key, row.fieldName(), cells);
        }

        static Row of(String key, Ii05aView.Row row) {
            SortedMap<String, Long> cells = new TreeMap<>();
            cells.put("received", row.received());
            cells.put("carriedOver", row.carriedOver());
            cells.put("answered", row.answered());
            cells.put("answeredOnTime", row.answeredOnTime());
            cells.put("answeredLate", row.answeredLate());
            cells.put("refused", row.refused());
            cells.put("open", row.open());
            cells.put("published", row.published());
            return new Row("II.05a", key, null, cells);
        }
    }
}
