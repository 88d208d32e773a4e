package vn.motcua.reporting.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

class TableWorkbookTest {

    @Test
    void numbersAreNumbersAndWordsNeverBecomeFormulas() throws IOException {
        // Given
        Table table = new Table("Phieu", List.of("TITLE", "second"), List.of(new Table.Column("Code", 10),
                new Table.Column("Points", 10), new Table.Column("Note", 40)),
                List.of(new Table.Row(false, Arrays.asList("=HYPERLINK(\"x\",1)", new BigDecimal("38.50"), null)),
                        new Table.Row(true, List.of("sum", 3, "x".repeat(40_000)))));

        // When
        String sheet = worksheetOf(TableWorkbook.write(table));

        // Then: two titles, an empty row, the head, and the rows below it
        assertThat(cell(sheet, "A5")).contains("inlineStr", "HYPERLINK").doesNotContain("<f>");
        assertThat(cell(sheet, "B5")).contains("<v>38.5").doesNotContain("inlineStr");
        assertThat(cell(sheet, "B6")).contains("<v>3</v>");
        assertThat(cell(sheet, "C6")).contains("x".repeat(32_767)).doesNotContain("x".repeat(32_768));
        assertThat(cell(sheet, "B4")).contains("Points");
    }

    private static String worksheetOf(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
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
