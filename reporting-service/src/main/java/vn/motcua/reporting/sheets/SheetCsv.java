package vn.motcua.reporting.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as lines of text (RFC 4180), a heading of one line first. */
final class SheetCsv {
    /** Without it a spreadsheet takes UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SheetCsv() {
    }

    static byte[] write(FormSheet sheet) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, heads(sheet).stream());
        for (int number = 0; number < sheet.rows().size(); number++) {
            line(text, number + 1 + "", sheet.rows().get(number));
        }
        line(text, "", sheet.total());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Above each column what the heading says over it, from the top down. */
    private static List<String> heads(FormSheet sheet) {
        List<String> heads = new ArrayList<>();
        for (int at = 0; at < sheet.columns().size(); at++) {
            int column = at;
            heads.add(sheet.heads().stream()
                    .filter(head -> head.column() <= column && column < head.column() + head.width())
                    .map(FormSheet.Head::text).collect(Collectors.joining(" - ")));
        }
        return heads;
    }

    private static void line(StringBuilder text, String number, FormSheet.Row row) {
        line(text, Stream.concat(Stream.of(number, row.name()), row.figures().stream().map(String::valueOf)));
    }

    private static void line(StringBuilder text, Stream<String> cells) {
        text.append(cells.map(SheetCsv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /** Figures may be negative; only words are kept from being taken for a formula. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 && !words.matches("-?\\d+");
        String safe = formula ? "'" + words : words;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
