package vn.motcua.cases.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.config.SmallRyeConfigBuilder;

class FileInspectionTest {

    private static final String ANY = "application/octet-stream";

    @TempDir
    Path directory;

    private final FileInspection inspection = new FileInspection(new SmallRyeConfigBuilder()
            .withMapping(InspectionConfig.class).build().getConfigMapping(InspectionConfig.class));

    private String inspect(byte[] content, String declared, String name) throws IOException {
        return inspection.inspect(Files.write(directory.resolve("file"), content), declared, name);
    }

    @Test
    void findsTheTypeInTheContent() throws IOException {
        assertThat(inspect(SampleFiles.pdf(1, 500), ANY, "a.pdf")).isEqualTo("application/pdf");
        assertThat(inspect(SampleFiles.jpeg(), ANY, "a.JPG")).isEqualTo("image/jpeg");
        assertThat(inspect(SampleFiles.jpeg(), "image/jpg", "ảnh.jpeg")).isEqualTo("image/jpeg");
        assertThat(inspect(SampleFiles.png(), "image/png", "a")).isEqualTo("image/png");
        assertThat(inspect(SampleFiles.tiff(), ANY, "a.tif")).isEqualTo("image/tiff");
        assertThat(inspect(SampleFiles.docx(), ANY, "a.docx")).isEqualTo(SampleFiles.DOCX);
        assertThat(inspect(SampleFiles.xlsx(), SampleFiles.XLSX, "a.xlsx")).isEqualTo(SampleFiles.XLSX);
        assertThat(inspect(SampleFiles.odt(), ANY, "a.odt")).isEqualTo(SampleFiles.ODT);
    }

    @Test
    void refusesAFileThatIsNotWhatItsSenderSays() {
        assertThatThrownBy(() -> inspect(SampleFiles.program(), "application/pdf", "a.pdf"))
                .isInstanceOf(FileTypeMismatch.class);
        assertThatThrownBy(() -> inspect(SampleFiles.docx(), SampleFiles.XLSX, "a.docx")).isInstanceOf(FileTypeMismatch.class);
        assertThatThrownBy(() -> inspect(new byte[0], "application/pdf", "a.pdf")).isInstanceOf(FileTypeMismatch.class);
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        assertThatThrownBy(() -> inspect(SampleFiles.pdf(1, 500), "application/pdf", "a.pdf.exe"))
                .isInstanceOf(FileTypeMismatch.class);
        assertThatThrownBy(() -> inspect(SampleFiles.jpeg(), ANY, "a.pdf")).isInstanceOf(FileTypeMismatch.class);
    }

    @Test
    void refusesTypesThatAreNotListed() {
        assertThatThrownBy(() -> inspect(SampleFiles.program(), ANY, "a.exe")).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> inspect(SampleFiles.text("<html><script>alert(1)</script></html>"), "text/html", "a.html"))
                .isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> inspect(SampleFiles.text("xin chào"), ANY, "a.txt")).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> inspect(SampleFiles.zip(zip -> SampleFiles.entry(zip, "a.pdf", SampleFiles.pdf(1, 100))),
                "application/zip", "a.zip")).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> inspect(SampleFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml"), ANY,
                "a.docx")).as("a document with macros").isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void refusesBombsOfEveryMake() {
        assertThatThrownBy(() -> inspect(SampleFiles.bombOfZeros(), ANY, "a.docx")).isInstanceOf(FileBomb.class);
        assertThatThrownBy(() -> inspect(SampleFiles.bombThatLies(), ANY, "a.docx"))
                .isInstanceOfAny(FileBomb.class, FileDamaged.class);
        assertThatThrownBy(() -> inspect(SampleFiles.bombOfOverlappingEntries(), ANY, "a.docx")).isInstanceOf(FileBomb.class);
        assertThatThrownBy(() -> inspect(SampleFiles.bombOfManyEntries(), ANY, "a.docx")).isInstanceOf(FileBomb.class);
    }

    @Test
    void letsAWellPackedSheetIn() throws IOException {
        // Given a sheet of two hundred thousand equal cells
        byte[] sheet = SampleFiles.zip(zip -> {
            SampleFiles.entry(zip, "[Content_Types].xml",
                    SampleFiles.text("<Override ContentType=\"" + SampleFiles.XLSX + ".main+xml\"/>"));
            SampleFiles.entry(zip, "sheet1.xml", SampleFiles.text("<c r=\"A1\"><v>0</v></c>".repeat(200_000)));
        });

        // Then
        assertThat(inspect(sheet, SampleFiles.XLSX, "a.xlsx")).isEqualTo(SampleFiles.XLSX);
    }

    @Test
    void refusesWhatCannotBeUnpacked() {
        byte[] docx = SampleFiles.docx();
        assertThatThrownBy(() -> inspect(Arrays.copyOf(docx, docx.length - 30), ANY, "a.docx")).isInstanceOf(FileDamaged.class);
        assertThatThrownBy(() -> inspect(new byte[] { 'P', 'K', 3, 4, 0, 0 }, ANY, "a.docx")).isInstanceOf(FileDamaged.class);
    }
}
