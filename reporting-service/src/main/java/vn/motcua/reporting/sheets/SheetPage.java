package vn.motcua.reporting.sheets;

import java.text.NumberFormat;
import java.util.Locale;

import org.xml.sax.SAXException;

import vn.motcua.pdf.PdfWriter;
import vn.motcua.pdf.PrintableText;

/** A form as pages to sign, laid out as XHTML first. */
final class SheetPage {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    // Cells have lines of their own, right and below, and the head is a table within the one cell that is repeated: from the second
    // page on collapsed lines are lost, and so are lines of cells that cover several rows.
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm 12mm 15mm 15mm;
              @bottom-left { content: element(footer); width: 80%; vertical-align: top; padding-top: 3mm }
              @bottom-right { content: "Trang " counter(page) "/" counter(pages); width: 20%; text-align: right;
                vertical-align: top; padding-top: 3mm; font-family: Tinos; font-size: 9pt } }
            body { font-family: Tinos; font-size: 10pt; line-height: 1.2; margin: 0; word-wrap: break-word }
            p { margin: 0 }
            h1 { font-size: 13pt; text-align: center; margin: 5mm 0 1mm 0 }
            table { width: 100%; table-layout: fixed }
            #footer { position: running(footer); font-size: 9pt }
            .head td { vertical-align: top; padding: 0 }
            .office { width: 60%; font-weight: bold }
            .model { text-align: right; font-style: italic }
            .period { text-align: center; font-style: italic; margin: 0 0 4mm 0 }
            .figures { border-collapse: separate; border-spacing: 0 }
            .figures th, .figures td { border-right: 0.6pt solid black; border-bottom: 0.6pt solid black; padding: 0.9mm 1mm }
            .figures .first { border-left: 0.6pt solid black }
            .figures th { text-align: center; vertical-align: middle }
            .figures .upper th { border-top: 0.6pt solid black }
            .figures .whole { border: 0 none; padding: 0 }
            .figures .mark td { text-align: center; font-style: italic; font-weight: normal; font-size: 8pt;
              padding: 0.4mm 0.2mm }
            .figures .number { text-align: center }
            .figures .figure { text-align: right; white-space: nowrap }
            .figures .total td { font-weight: bold }
            .figures .signing td { border: 0 none; padding: 6mm 0 0 0; height: 32mm; text-align: center; vertical-align: top }
            .figures tr { page-break-inside: avoid }
            .pages { -fs-table-paginate: paginate; width: 99.8% }
            """;

    /** Fonts are read with the first page: a service that starts does not wait for them. */
    private static final class Writer {
        static final PdfWriter PDF = new PdfWriter();
    }

    private final FormSheet form;
    private final NumberFormat numbers = NumberFormat.getIntegerInstance(VIETNAMESE);
    private final StringBuilder page = new StringBuilder(8 * 1024);

    private SheetPage(FormSheet form) {
        this.form = form;
    }

    static byte[] write(FormSheet form) {
        try {
            return Writer.PDF.pdf(new SheetPage(form).xhtml());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private String xhtml() {
        String name = PrintableText.of("Biểu số " + form.number() + " – " + form.unitName());
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\" xml:lang=\"vi\"><head><title>").append(name)
                .append("</title><style>").append(STYLE).append("</style></head><body>");
        page.append("<div id=\"footer\">").append(name).append(" · ").append(PrintableText.of(form.period())).append("</div>")
                .append("<table class=\"head\"><tr>");
        element("td", "office", form.unitName());
        element("td", "model", "Biểu số " + form.number());
        page.append("</tr></table>");
        element("h1", "title", form.title());
        element("p", "period", form.period());
        page.append("<table class=\"figures pages\">");
        widths();
        page.append("<thead><tr><th class=\"whole\" colspan=\"").append(form.columns().size()).append("\">");
        heads();
        page.append("</th></tr></thead><tbody>");
        for (int number = 0; number < form.rows().size(); number++) {
            row("row", Integer.toString(number + 1), form.rows().get(number));
        }
        row("total", "", form.total());
        signatures();
        return page.append("</tbody></table></body></html>").toString();
    }

    private void widths() {
        int all = form.columns().stream().mapToInt(FormSheet.Column::width).sum();
        form.columns().forEach(column -> page.append("<col style=\"width: ").append(100 * column.width() / all)
                .append("%\"/>"));
    }

    private void heads() {
        page.append("<table class=\"figures\">");
        widths();
        for (int at = 0; at < form.headRows(); at++) {
            int row = at;
            page.append(row == 0 ? "<tr class=\"upper\">" : "<tr>");
            form.heads().stream().filter(head -> head.row() == row)
                    .forEach(head -> page.append("<th class=\"").append(head.column() == 0 ? "first" : "other")
                            .append("\" rowspan=\"").append(head.height()).append("\" colspan=\"").append(head.width())
                            .append("\">").append(PrintableText.of(head.text())).append("</th>"));
            page.append("</tr>");
        }
        page.append("<tr class=\"mark\">");
        for (int column = 0; column < form.columns().size(); column++) {
            // A long mark may break before what it adds.
            element("td", column == 0 ? "first" : "other",
                    form.columns().get(column).mark().replace("+", " +").replace("=", " ="));
        }
        page.append("</tr></table>");
    }

    private void row(String kind, String number, FormSheet.Row row) {
        page.append("<tr class=\"").append(kind).append("\">");
        element("td", "first number", number);
        element("td", "name", row.name());
        row.figures().forEach(figure -> element("td", "figure", numbers.format(figure)));
        page.append("</tr>");
    }

    /** A row of the table, so that a page with nothing else on it still bears the head of the form. */
    private void signatures() {
        int left = (form.columns().size() - 1) / 3;
        page.append("<tr class=\"signing\"><td colspan=\"").append(left).append("\"><p>&#160;</p><p><b>NGƯỜI LẬP BIỂU</b></p>")
                .append("<p><i>(Ký và ghi rõ họ tên)</i></p></td><td colspan=\"").append(form.columns().size() - left)
                .append("\"><p><i>………, ngày …… tháng …… năm ………</i></p><p><b>NGƯỜI ĐỨNG ĐẦU CƠ QUAN, ĐƠN VỊ</b></p>")
                .append("<p><i>(Ký tên, đóng dấu)</i></p></td></tr>");
    }

    private void element(String name, String kind, String words) {
        page.append('<').append(name).append(" class=\"").append(kind).append("\">").append(PrintableText.of(words))
                .append("</").append(name).append('>');
    }
}
