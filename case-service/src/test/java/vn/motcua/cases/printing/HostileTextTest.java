package vn.motcua.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import vn.motcua.cases.printing.page.Paper;

/** What people are called does not break a page. */
class HostileTextTest {

    @Test
    void markupIsPrintedAsItWasTyped() {
        // Given
        Owner owner = new Owner("<script>alert('1')</script> & \"Công ty\" {sheet.code}", null, null, "]]> &amp; <!--", null,
                null);

        // When
        String text = PrintedPage.text(receipt(owner, 2, Paper.A4));

        // Then
        assertThat(text).contains("<script>alert('1')</script> & \"Công ty\" {sheet.code}", "]]> &amp; <!--");
    }

    @Test
    void whatNoFontHasIsABoxAndWhatNobodySeesIsDropped() {
        // Given
        Owner owner = new Owner("A\u202Ebc\u200B \uD83D\uDE00 \uFFFE\u0007 d", null, null, null, null, null);

        // When
        String text = PrintedPage.text(receipt(owner, 2, Paper.A4));

        // Then
        assertThat(text).containsPattern("của: Abc □ .{2,3} d");
    }

    @Test
    void namesWithoutEndStayOnThePaper() throws IOException {
        for (Paper paper : Paper.values()) {
            // Given
            String endless = "ƯỜ".repeat(125);
            Owner owner = new Owner(endless, "Số CCCD", "012345678901", endless + endless, "+84 900 000 000 001",
                    "a".repeat(188)
                            + "@example.com");
            List<ReceiptForm.Document> documents = List.of(new ReceiptForm.Document(endless, null));

            // Then
            assertThat(offThePaper(SampleForms.print(Form.RECEIPT, SampleForms.receipt(owner, documents), paper))).isEmpty();
            assertThat(offThePaper(SampleForms.print(Form.CASE_REGISTER, registerOf(endless), paper))).isEmpty();
        }
    }

    @Test
    void aHundredDocumentsFillSeveralNumberedPages() {
        // When
        byte[] pdf = receipt(SampleForms.OWNER, 100, Paper.A5);

        // Then
        int pages = PrintedPage.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        assertThat(PrintedPage.text(pdf)).contains("Tổng số: 100 giấy tờ 25 25 25 25")
                .contains(IntStream.rangeClosed(1, pages).mapToObj(page -> "Trang " + page + "/" + pages).toList())
                .contains(IntStream.rangeClosed(1, 100).mapToObj(number -> "Giấy tờ mẫu số " + number).toList());
    }

    @Test
    void aRegisterTooLongToPrintIsRefused() {
        assertThatThrownBy(() -> SampleForms.register(RegisterForm.MOST_ROWS + 1)).isInstanceOf(RegisterTooLong.class);
    }

    private static RegisterForm registerOf(String name) {
        RegisterForm sample = SampleForms.register(1);
        RegisterLine row = sample.rows().get(0);
        return new RegisterForm(sample.unit(), name, sample.from(), sample.to(),
                List.of(new RegisterLine(1, row.code(), name, name, row.channel(), row.submittedAt(), row.dueAt(),
                        row.closedAt(), name,
                        row.handedOverAt(), 1, name)));
    }

    private static byte[] receipt(Owner owner, int documents, Paper paper) {
        return SampleForms.print(Form.RECEIPT, SampleForms.receipt(owner, SampleForms.documents(documents)), paper);
    }

    /** Letters nearer than 5 mm to an edge, where printers cannot reach. */
    private static List<String> offThePaper(byte[] pdf) throws IOException {
        List<String> off = new ArrayList<>();
        float edge = 5 * 72 / 25.4f;
        PrintedPage.with(pdf, document -> {
            PDFTextStripper letters = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getX() < edge || letter.getX() + letter.getWidth() > letter.getPageWidth() - edge
                            || letter.getY() < edge
                            || letter.getY() > letter.getPageHeight() - edge) {
                        off.add(letter.getUnicode());
                    }
                }
            };
            letters.getText(document);
            return null;
        });
        return off;
    }
}
