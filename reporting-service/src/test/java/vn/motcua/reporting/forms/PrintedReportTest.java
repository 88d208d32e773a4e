package vn.motcua.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.motcua.reporting.sheets.FormSheet;
import vn.motcua.reporting.sheets.SheetFormat;

class PrintedReportTest {

    private static final String HEAD = "Số lượng hồ sơ tiếp nhận";

    @Test
    void everyPageRepeatsTheHeadAndSaysWhichItIs() throws IOException {
        // When
        List<String> pages = pages(Ii06aSheet.of(FilledForms.ofFields(70)));

        // Then
        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains(HEAD, "Trực tiếp, dịch vụ bưu chính", "(13)",
                    "Trang %d/%d".formatted(page + 1, pages.size()), "Biểu số II.06a – Ủy ban nhân dân tỉnh Hòa Bình");
        }
        assertThat(String.join(" ", pages)).containsOnlyOnce("KẾT QUẢ GIẢI QUYẾT").contains("Bảo trợ xã hội 65");
    }

    @Test
    void whoSignsFindsBothPlacesOnOnePageHoweverManyRowsThereAre() throws IOException {
        for (int fields = 0; fields < 40; fields++) {
            // When
            List<String> pages = pages(Ii06aSheet.of(FilledForms.ofFields(fields)));

            // Then
            assertThat(pages.get(pages.size() - 1)).as("%d rows", fields).contains("NGƯỜI LẬP BIỂU",
                    "NGƯỜI ĐỨNG ĐẦU CƠ QUAN, ĐƠN VỊ", "(Ký tên, đóng dấu)", HEAD);
            assertThat(String.join(" ", pages)).containsOnlyOnce("NGƯỜI LẬP BIỂU").containsOnlyOnce("Tổng số " + total(fields));
        }
    }

    @Test
    void feedbackFitsOnOnePage() throws IOException {
        // When
        List<String> pages = pages(Ii05aSheet.of(FilledForms.ofFeedback()));

        // Then
        assertThat(pages).singleElement().asString().contains("Biểu số II.05a", "Về quy định hành chính", "1.200",
                "Trang 1/1");
    }

    @Test
    void theFileBearsFormAndUnitAsItsTitleInVietnamese() throws IOException {
        try (PDDocument file = Loader.loadPDF(SheetFormat.PDF.write(Ii06aSheet.of(FilledForms.ofFields(1))))) {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Biểu số II.06a – Ủy ban nhân dân tỉnh Hòa Bình");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(file.getDocumentCatalog().getOutputIntents()).isNotEmpty();
        }
    }

    private static String total(int fields) {
        return "%,d".formatted(FilledForms.ofFields(fields).total().column3()).replace(',', '.');
    }

    private static List<String> pages(FormSheet sheet) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(SheetFormat.PDF.write(sheet))) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(file).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }
}
