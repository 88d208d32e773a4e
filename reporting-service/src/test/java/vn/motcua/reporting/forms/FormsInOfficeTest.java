package vn.motcua.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.reporting.sheets.SheetFormat;
import vn.motcua.testing.InOffice;
import vn.motcua.testing.Office;

/** The workbooks bear formulas without results, so every sum below was computed by LibreOffice. */
@InOffice
class FormsInOfficeTest {

    @Test
    void everySumOfII06aIsTheFigureOfTheAnswer() {
        // Given
        Ii06aView form = FilledForms.ofFields(30);

        // When
        List<String> lines = Office.lines(SheetFormat.XLSX.write(Ii06aSheet.of(form)));

        // Then: 5 lines above the head, 3 of head, 1 of marks
        for (int row = 0; row < form.rows().size(); row++) {
            assertThat(lines.get(9 + row)).startsWith((row + 1) + ",").endsWith(figures(form.rows().get(row)));
        }
        assertThat(lines.get(9 + form.rows().size())).isEqualTo(",Tổng số" + figures(form.total()));
    }

    @Test
    void everySumOfII05aIsTheFigureOfTheAnswer() {
        // Given
        Ii05aView.Row total = FilledForms.ofFeedback().total();

        // When
        List<String> lines = Office.lines(SheetFormat.XLSX.write(Ii05aSheet.of(FilledForms.ofFeedback())));

        // Then: 5 lines above the head, 2 of head, 1 of marks, 3 kinds
        assertThat(lines.get(11)).isEqualTo(",Tổng số" + joined(total.received() + total.carriedOver(), total.received(),
                total.carriedOver(), total.answered() + total.refused(), total.answeredOnTime(), total.answeredLate(),
                total.refused(), total.open(), total.published()));
    }

    @Test
    void theHeadIsMergedAsInTheForm() {
        // When
        String document = Office.document(SheetFormat.XLSX.write(Ii06aSheet.of(FilledForms.ofFields(2))));

        // Then
        assertThat(spanOf(document, "Lĩnh vực giải quyết")).isEqualTo("1x3");
        assertThat(spanOf(document, "Số lượng hồ sơ tiếp nhận")).isEqualTo("4x1");
        assertThat(spanOf(document, "Số lượng hồ sơ đang giải quyết")).isEqualTo("3x1");
        assertThat(spanOf(document, "Trong kỳ")).isEqualTo("2x1");
        assertThat(spanOf(document, "Từ kỳ trước")).isEqualTo("1x2");
        assertThat(document).contains("table:formula=").doesNotContain("Err:", "#REF!", "#NAME?");
    }

    /** Columns and rows that the cell with these words covers. */
    private static String spanOf(String document, String words) {
        int at = document.indexOf(">" + words + "<");
        assertThat(at).as(words).isPositive();
        String cell = document.substring(document.lastIndexOf("<table:table-cell", at), at);
        return attribute(cell, "table:number-columns-spanned") + "x" + attribute(cell, "table:number-rows-spanned");
    }

    private static String attribute(String cell, String name) {
        int from = cell.indexOf(name + "=\"") + name.length() + 2;
        return cell.substring(from, cell.indexOf('"', from));
    }

    private static String figures(Ii06aView.Row row) {
        return joined(row.column3(), row.column4(), row.column5(), row.column6(), row.column7(), row.column8(), row.column9(),
                row.column10(), row.column11(), row.column12(), row.column13());
    }

    private static String joined(Long... figures) {
        return Stream.of(figures).map(figure -> "," + figure).collect(Collectors.joining());
    }
}
