package vn.motcua.reporting.sheets;

import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Locale;

/** A form as a page, laid out as XHTML first. */
final class SheetPage {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm; @bottom-right { content: counter(page) "/" counter(pages);
              font-family: Tinos; font-size: 9pt } }
            body { font-family: Tinos; font-size: 10pt }
            h1 { font-size: 14pt; text-align: center; margin: 6pt 0 2pt 0 }
            .period { text-align: center; font-style: italic; margin: 0 0 8pt 0 }
            .form { float: right; font-style: italic }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid black; padding: 2pt 3pt }
            .mark td { text-align: center; font-style: italic; font-size: 8pt }
            .figure { text-align: right }
            .total td { font-weight: bold }
            tr, .signature { page-break-inside: avoid }
            .signature { margin: 14pt 0 0 60%; text-align: center }
            .signature p { margin: 0 }
            """;

    private final FormSheet form;
    private final NumberFormat numbers = NumberFormat.getIntegerInstance(VIETNAMESE);
    private final StringBuilder page = new StringBuilder(8 * 1024);

    private SheetPage(FormSheet form) {
        this.form = form;
    }

    static byte[] write(FormSheet form) {
        return PagePdf.of(new SheetPage(form).xhtml());
    }

    private String xhtml() {
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\"><head><title>").append(escaped(form.title()))
                .append("</title><style>").append(STYLE).append("</style></head><body>");
        element("div", "form", "Biểu số " + form.number());
        page.append("<b>").append(escaped(form.unitName())).append("</b>");
        element("h1", "title", form.title());
        element("p", "period", form.period());
        page.append("<table><thead>");
        heads();
        page.append("</thead><tbody>");
        for (int number = 0; number < form.rows().size(); number++) {
            row("row", Integer.toString(number + 1), form.rows().get(number));
        }
        row("total", "", form.total());
        page.append("</tbody></table><div class=\"signature\"><p><i>………, ngày …… tháng …… năm ………</i></p>")
                .append("<p><b>NGƯỜI ĐỨNG ĐẦU CƠ QUAN, ĐƠN VỊ</b></p><p><i>(Ký tên, đóng dấu)</i></p></div></body></html>");
        return page.toString();
    }

    private void heads() {
        for (int at = 0; at < form.headRows(); at++) {
            int row = at;
            page.append("<tr>");
            form.heads().stream().filter(head -> head.row() == row)
                    .forEach(head -> page.append("<th rowspan=\"").append(head.height()).append("\" colspan=\"")
                            .append(head.width()).append("\">").append(escaped(head.text())).append("</th>"));
            page.append("</tr>");
        }
        page.append("<tr class=\"mark\">");
        form.columns().forEach(column -> element("td", "number", column.mark()));
        page.append("</tr>");
    }

    private void row(String kind, String number, FormSheet.Row row) {
        page.append("<tr class=\"").append(kind).append("\">");
        element("td", "number", number);
        element("td", "name", row.name());
        row.figures().forEach(figure -> element("td", "figure", numbers.format(figure)));
        page.append("</tr>");
    }

    private void element(String name, String kind, String words) {
        page.append('<').append(name).append(" class=\"").append(kind).append("\">").append(escaped(words)).append("</")
                .append(name).append('>');
    }

    /** Composed, because the font draws composed letters; control characters are no XML. */
    private static String escaped(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
