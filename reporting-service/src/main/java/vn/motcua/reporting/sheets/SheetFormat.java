package vn.motcua.reporting.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a form may be taken home as. */
public enum SheetFormat {
    XLSX("xlsx", SheetFormat.XLSX_TYPE, SheetWorkbook::write),
    PDF("pdf", SheetFormat.PDF_TYPE, SheetPage::write),
    CSV("csv", SheetFormat.CSV_TYPE, SheetCsv::write);

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF_TYPE = "application/pdf";
    public static final String CSV_TYPE = "text/csv;charset=UTF-8";

    private final String extension;
    private final String type;
    private final Function<FormSheet, byte[]> writer;

    SheetFormat(String extension, String type, Function<FormSheet, byte[]> writer) {
        this.extension = extension;
        this.type = type;
        this.writer = writer;
    }

    /** The form's bytes. */
    public byte[] write(FormSheet sheet) {
        return writer.apply(sheet);
    }

    /** The form as a file to be saved. @param about the unit and period, part of its name */
    public Response answer(FormSheet sheet, String about) {
        return Response.ok(write(sheet), type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain(sheet.number() + "-" + about) + "." + extension + "\"")
                .build();
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "");
    }
}
