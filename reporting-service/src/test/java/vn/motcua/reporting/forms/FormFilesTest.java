package vn.motcua.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.motcua.reporting.sheets.FormSheet;
import vn.motcua.reporting.sheets.SheetFormat;

class FormFilesTest {

    /** The writer spells what is not ASCII as the number of its character; every reader of XML knows them. */
    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    @Test
    void theWorkbookHoldsNumbersAndGoesOnComputing() throws IOException {
        // When
        String sheet = worksheetOf(file(aForm(), SheetFormat.XLSX));

        // Then: 5 + 3 + head of 3 + marks; the first field stands in row 10
        assertThat(cell(sheet, "D10")).contains("<v>3000</v>").doesNotContain("inlineStr");
        assertThat(cell(sheet, "C10")).contains("<f>SUM(D10,E10,F10)</f>");
        assertThat(cell(sheet, "G10")).contains("<f>SUM(H10,I10,J10)</f>");
        assertThat(cell(sheet, "K10")).contains("<f>SUM(L10,M10)</f>");
        assertThat(cell(sheet, "D12")).contains("<f>SUM(D10:D11)</f>");
        assertThat(cell(sheet, "C12")).contains("<f>SUM(D12,E12,F12)</f>");
        assertThat(cell(sheet, "M12")).contains("<f>SUM(M10:M11)</f>");
    }

    @Test
    void theWorkbooksHeadIsMergedAsInTheForm() throws IOException {
        // When
        String sheet = worksheetOf(file(aForm(), SheetFormat.XLSX));

        // Then
        assertThat(sheet).contains("ref=\"A6:A8\"", "ref=\"B6:B8\"", "ref=\"C6:F6\"", "ref=\"G6:J6\"", "ref=\"K6:M6\"",
                "ref=\"C7:C8\"", "ref=\"D7:E7\"", "ref=\"F7:F8\"", "ref=\"A3:M3\"")
                .contains("(3) =(4) +(5) +(6)", "(13)", "Từ kỳ trước", "orientation=\"landscape\"", "fitToWidth=\"1\"",
                        "từ ngày 15/12/2023 đến ngày 14/03/2024", "Ký tên, đóng dấu");
    }

    @Test
    void thePageSaysTheSame() throws IOException {
        // When
        String text;
        try (PDDocument page = Loader.loadPDF(file(aForm(), SheetFormat.PDF))) {
            text = new PDFTextStripper().getText(page).replaceAll("\\s+", " ");
        }

        // Then
        assertThat(text).contains("Biểu số II.06a", "Huyện <Cao Phong> & xã", "Hộ tịch", "3.000", "5.121", "(13)",
                "NGƯỜI ĐỨNG ĐẦU");
    }

    @Test
    void wordsInTheLinesOfTextNeverBecomeFormulas() {
        // When
        String text = new String(file(aForm(), SheetFormat.CSV), StandardCharsets.UTF_8);

        // Then
        assertThat(text).startsWith("\uFEFFSTT,Lĩnh vực giải quyết,Số lượng hồ sơ tiếp nhận - Tổng số,")
                .contains("\r\n1,Hộ tịch,5111,3000,2000,111,5000,4000,990,10,111,100,11\r\n")
                .contains("\r\n2,\"'=HYPERLINK(\"\"x\"\",1)\",10,")
                .endsWith(",Tổng số,5121,3010,2000,111,5000,4000,990,10,121,110,11\r\n");
    }

    @Test
    void aFormWithoutARowStillHasItsTotal() throws IOException {
        // Given
        Ii06aView empty = new Ii06aView("H28", "Tỉnh", true, FilledForms.quarter(), Instant.EPOCH, List.of(),
                FilledForms.row(null, null, 0, 0, 0, 0, 0, 0, 0, 0));

        // When
        String sheet = worksheetOf(file(Ii06aSheet.of(empty), SheetFormat.XLSX));

        // Then
        assertThat(cell(sheet, "D10")).contains("<v>0</v>");
    }

    @Test
    void feedbackAddsUpInItsFormToo() throws IOException {
        // Given
        Ii05aView.Row conduct = new Ii05aView.Row("CONDUCT", 24, 2, 20, 19, 1, 3, 3, 18);
        Ii05aView form = new Ii05aView("H28", "Tỉnh", true, FilledForms.quarter(), Instant.EPOCH, List.of(conduct), conduct);

        // When
        String sheet = worksheetOf(file(Ii05aSheet.of(form), SheetFormat.XLSX));

        // Then
        assertThat(sheet).contains("Về hành vi hành chính", "ref=\"C6:E6\"", "ref=\"F6:I6\"");
        assertThat(cell(sheet, "C9")).contains("<f>SUM(D9,E9)</f>");
        assertThat(cell(sheet, "F9")).contains("<f>SUM(G9,H9,I9)</f>");
        assertThat(cell(sheet, "G10")).contains("<f>SUM(G9:G9)</f>");
    }

    private static byte[] file(FormSheet sheet, SheetFormat format) {
        return format.write(sheet);
    }

    private static FormSheet aForm() {
        return Ii06aSheet.of(new Ii06aView("H28.30", "Huyện <Cao Phong> & xã", true, FilledForms.quarter(), Instant.EPOCH,
                List.of(FilledForms.row("HT", "Hộ tịch", 3000, 2000, 111, 4000, 990, 10, 100, 11),
                        FilledForms.row("X", "=HYPERLINK(\"x\",1)", 10, 0, 0, 0, 0, 0, 10, 0)),
                FilledForms.row(null, null, 3010, 2000, 111, 4000, 990, 10, 110, 11)));
    }

    private static String worksheetOf(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("form", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return CHARACTER.matcher(xml)
                    .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }

    private static String cell(String sheet, String address) {
        int from = sheet.indexOf("<c r=\"" + address + "\"");
        assertThat(from).as(address).isPositive();
        return sheet.substring(from, sheet.indexOf("</c>", from));
    }
}
