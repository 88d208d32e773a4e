package vn.motcua.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class PdfWriterTest {

    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    void aFileSaysThatItIsForArchives() throws Exception {
        try (PDDocument file = Loader.loadPDF(aPage("<p>Hồ sơ</p>"))) {
            String metadata = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).containsPattern("<pdfaid:part>2</pdfaid:part>|pdfaid:part=\"2\"")
                    .containsPattern("<pdfaid:conformance>B</pdfaid:conformance>|pdfaid:conformance=\"B\"")
                    .contains("Sổ theo dõi");
            assertThat(file.getDocumentCatalog().getOutputIntents()).singleElement()
                    .satisfies(intent -> assertThat(intent.getDestOutputIntent()).isNotNull());
        }
    }

    @Test
    void titleAndLanguageAreThoseOfThePage() throws Exception {
        try (PDDocument file = Loader.loadPDF(aPage("<p>Hồ sơ</p>"))) {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Sổ theo dõi");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void everyFontIsEmbeddedAsFarAsItIsUsed() throws Exception {
        try (PDDocument file = Loader.loadPDF(aPage("<p>Ế <b>ự</b> <i>ỡ</i> <b><i>ằ</i></b> <tt>ẵ</tt></p>"))) {
            assertThat(fonts(file)).isNotEmpty().allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+Tinos.*"));
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " ")).contains("Ế ự ỡ ằ ẵ");
        }
    }

    @Test
    void whatIsNoXmlOrHasADoctypeIsRefused() {
        assertThatThrownBy(() -> WRITER.pdf("<html><p></html>")).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> WRITER.pdf("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>"))
                .isInstanceOf(SAXException.class).hasMessageContaining("DOCTYPE");
    }

    private static byte[] aPage(String body) throws SAXException {
        return WRITER.pdf("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\"><head><title>Sổ theo dõi</title>"
                + "<style>body { font-family: Tinos }</style></head><body>" + body + "</body></html>");
    }

    private static List<PDFont> fonts(PDDocument file) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
