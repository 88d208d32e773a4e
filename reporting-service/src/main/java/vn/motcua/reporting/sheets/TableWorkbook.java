package vn.motcua.reporting.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook: numbers are numbers, texts are inline strings, which no spreadsheet evaluates. */
public final class TableWorkbook {
    /** A cell of a workbook holds no more. */
    private static final int LONGEST_TEXT = 32_767;

    private final Table table;
    private final Worksheet sheet;
    private final int headRow;

    private TableWorkbook(Table table, Worksheet sheet) {
        this.table = table;
        this.sheet = sheet;
        this.headRow = table.titles().size() + 1;
    }

    public static byte[] write(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Motcua", "1.0")) {
            new TableWorkbook(table, workbook.newWorksheet(table.name())).fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The table as a file to be saved. @param about the file's name without its ending */
    public static Response answer(Table table, String about) {
        return Response.ok(write(table), SheetFormat.XLSX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + SheetFormat.plain(about) + ".xlsx\"")
                .build();
    }

    private void fill() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(headRow, headRow);
        sheet.freezePane(0, headRow + 1);
        for (int line = 0; line < table.titles().size(); line++) {
            sheet.inlineString(line, 0, table.titles().get(line));
            if (line == 0) {
                sheet.style(line, 0).bold().fontSize(14).set();
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).width());
            sheet.inlineString(headRow, column, table.columns().get(column).head());
            framed(sheet.style(headRow, column).bold().wrapText(true).horizontalAlignment("center")
                    .verticalAlignment("center"));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(headRow + 1 + row, table.rows().get(row));
        }
    }

    private void row(int at, Table.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Object cell = row.cells().get(column);
            StyleSetter style = sheet.style(at, column).verticalAlignment("top");
            if (cell instanceof Number number) {
                sheet.value(at, column, number);
                style.format(cell instanceof Integer ? "#,##0" : "#,##0.00");
            } else if (cell != null) {
                String text = cell.toString();
                sheet.inlineString(at, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                style.wrapText(true);
            }
            framed(row.bold() ? style.bold() : style);
        }
    }

    private static void framed(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).set();
    }
}
