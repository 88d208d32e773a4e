package vn.motcua.reporting.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A form as a workbook that goes on computing: figures are numbers, sums are formulas. Texts are inline strings, which no
 * spreadsheet evaluates.
 */
final class SheetWorkbook {
    private static final int TITLE_ROW = 2;
    private static final int HEAD_ROW = 5;
    private static final int FIRST_FIGURE = 2;
    /** What official papers are written in (Decree 30/2020/NĐ-CP, annex I). */
    private static final String FONT = "Times New Roman";
    /** Of a line of text, in points. */
    private static final double LINE = 15;

    private final FormSheet form;
    private final Worksheet sheet;
    private final int firstRow;
    private final int totalRow;

    private SheetWorkbook(FormSheet form, Worksheet sheet) {
        this.form = form;
        this.sheet = sheet;
        this.firstRow = HEAD_ROW + form.headRows() + 1;
        this.totalRow = firstRow + form.rows().size();
    }

    static byte[] write(FormSheet form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Motcua", "1.0")) {
            new SheetWorkbook(form, workbook.newWorksheet(form.number())).fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void fill() {
        page();
        title();
        heads();
        for (int row = 0; row < form.rows().size(); row++) {
            int at = firstRow + row;
            sheet.value(at, 0, row + 1);
            row(at, form.rows().get(row), false);
        }
        row(totalRow, form.total(), true);
        signature();
        heights();
    }

    /** LibreOffice does not make a row higher for what is wrapped in it. */
    private void heights() {
        int[] lines = new int[form.headRows()];
        form.heads().stream().sorted(Comparator.comparingInt(FormSheet.Head::height)).forEach(head -> {
            int above = head.row() + head.height() - 1;
            int room = IntStream.range(head.row(), above).map(row -> Math.max(1, lines[row])).sum();
            int width = form.columns().subList(head.column(), head.column() + head.width()).stream()
                    .mapToInt(FormSheet.Column::width).sum();
            lines[above] = Math.max(Math.max(1, lines[above]), lines(head.text(), width) - room);
        });
        for (int row = 0; row < lines.length; row++) {
            sheet.rowHeight(HEAD_ROW + row, LINE * lines[row]);
        }
        sheet.rowHeight(firstRow - 1, LINE * form.columns().stream().mapToInt(column -> lines(mark(column), column.width()))
                .max().orElseThrow());
        int nameWidth = form.columns().get(1).width();
        for (int row = 0; row < form.rows().size(); row++) {
            sheet.rowHeight(firstRow + row, LINE * lines(form.rows().get(row).name(), nameWidth));
        }
    }

    /** The lines that words fill in a column so wide. */
    private static int lines(String text, int width) {
        int lines = 1;
        int filled = 0;
        for (String word : text.split(" ")) {
            if (filled > 0 && filled + 1 + word.length() > width) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }

    /** A long mark may break before what it adds. */
    private static String mark(FormSheet.Column column) {
        return column.mark().replace("+", " +").replace("=", " =");
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD_ROW, firstRow - 1);
        sheet.freezePane(FIRST_FIGURE, firstRow);
        for (int column = 0; column < form.columns().size(); column++) {
            sheet.width(column, form.columns().get(column).width());
        }
    }

    private void title() {
        int last = form.columns().size() - 1;
        sheet.inlineString(0, 0, form.unitName());
        style(0, 0).bold().set();
        sheet.inlineString(0, last, "Biểu số " + form.number());
        style(0, last).italic().horizontalAlignment("right").set();
        sheet.inlineString(TITLE_ROW, 0, form.title());
        style(TITLE_ROW, 0).bold().fontSize(14).horizontalAlignment("center").set();
        sheet.range(TITLE_ROW, 0, TITLE_ROW, last).merge();
        sheet.inlineString(TITLE_ROW + 1, 0, form.period());
        style(TITLE_ROW + 1, 0).italic().horizontalAlignment("center").set();
        sheet.range(TITLE_ROW + 1, 0, TITLE_ROW + 1, last).merge();
    }

    private void heads() {
        for (FormSheet.Head head : form.heads()) {
            int top = HEAD_ROW + head.row();
            sheet.inlineString(top, head.column(), head.text());
            int bottom = top + head.height() - 1;
            int right = head.column() + head.width() - 1;
            framed(sheet.range(top, head.column(), bottom, right).style().bold().wrapText(true)
                    .horizontalAlignment("center").verticalAlignment("center"));
            if (head.height() > 1 || head.width() > 1) {
                sheet.range(top, head.column(), bottom, right).merge();
            }
        }
        int marks = firstRow - 1;
        for (int column = 0; column < form.columns().size(); column++) {
            sheet.inlineString(marks, column, mark(form.columns().get(column)));
            framed(style(marks, column).italic().wrapText(true).horizontalAlignment("center")
                    .verticalAlignment("center"));
        }
    }

    private void row(int at, FormSheet.Row row, boolean total) {
        sheet.inlineString(at, 1, row.name());
        for (int figure = 0; figure < row.figures().size(); figure++) {
            int column = FIRST_FIGURE + figure;
            FormSheet.Column shape = form.columns().get(column);
            if (!shape.sumOf().isEmpty()) {
                sheet.formula(at, column, "SUM(" + shape.sumOf().stream().map(part -> address(at, part))
                        .collect(Collectors.joining(",")) + ")");
            } else if (total && !form.rows().isEmpty()) {
                sheet.formula(at, column, "SUM(" + address(firstRow, column) + ":" + address(totalRow - 1, column) + ")");
            } else {
                sheet.value(at, column, row.figures().get(figure));
            }
        }
        for (int column = 0; column < form.columns().size(); column++) {
            StyleSetter style = style(at, column);
            if (column >= FIRST_FIGURE) {
                style.format("#,##0").verticalAlignment("center");
            } else if (column == 1) {
                style.wrapText(true).verticalAlignment("center");
            } else {
                style.horizontalAlignment("center").verticalAlignment("center");
            }
            framed(total ? style.bold() : style);
        }
    }

    private void signature() {
        int last = form.columns().size() - 1;
        int right = Math.max(FIRST_FIGURE, last - 4);
        signs(0, FIRST_FIGURE, "", "NGƯỜI LẬP BIỂU", "(Ký và ghi rõ họ tên)");
        signs(right, last, "………, ngày …… tháng …… năm ………", "NGƯỜI ĐỨNG ĐẦU CƠ QUAN, ĐƠN VỊ", "(Ký tên, đóng dấu)");
    }

    private void signs(int left, int right, String... lines) {
        for (int line = 0; line < lines.length; line++) {
            int at = totalRow + 2 + line;
            sheet.inlineString(at, left, lines[line]);
            StyleSetter style = style(at, left).horizontalAlignment("center");
            (line == 1 ? style.bold() : style.italic()).set();
            sheet.range(at, left, at, right).merge();
        }
    }

    private static void framed(StyleSetter style) {
        style.fontName(FONT).borderStyle(BorderStyle.THIN).set();
    }

    private StyleSetter style(int row, int column) {
        return sheet.style(row, column).fontName(FONT);
    }

    private static String address(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
