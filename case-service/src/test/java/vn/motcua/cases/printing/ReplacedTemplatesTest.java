package vn.motcua.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import vn.motcua.cases.printing.page.PageFaulty;
import vn.motcua.cases.printing.page.Pages;
import vn.motcua.cases.printing.page.Paper;

/** An administrator's templates stand in for the built-in ones, and reach nothing that a page should not. */
class ReplacedTemplatesTest {

    @TempDir
    Path directory;

    @Test
    void aTemplateOfTheSameNameIsUsedAndReadAgainWhenItChanges() throws IOException {
        // Given
        Pages pages = pages();
        assertThat(refusal(pages)).contains("Qua xem xét");

        // Then
        replace("{#include layout.html}<p>Lý do của tỉnh: {form.reason}</p>{/include}");
        assertThat(refusal(pages)).contains("Lý do của tỉnh: <Lý do mẫu>", "CỘNG HÒA XÃ HỘI").doesNotContain("Qua xem xét");
        replace("{#include layout.html}<p>Lý do mới: {form.reason}</p>{/include}");
        assertThat(refusal(pages)).contains("Lý do mới: <Lý do mẫu>");
        Files.delete(directory.resolve("form-03.html"));
        assertThat(refusal(pages)).contains("Qua xem xét");
    }

    @Test
    void partsThatFormsShareAreReplacedToo() throws IOException {
        Files.writeString(directory.resolve("line.html"), "<p>* {label}: {value ?: '-'}</p>");

        assertThat(refusal(pages())).contains("* Chủ hồ sơ: Công dân mẫu 000001");
    }

    @Test
    void aTemplateThatCannotBeUsedIsAFaultThatNamesIt() throws IOException {
        for (String faulty : new String[] { "{#if form.reason}<p/>", "<p>{form.resaon}</p>", "<p>{form.reason}",
                "<p>{form.class.name}</p>",
                "<p>{form.getClass().getClassLoader()}</p>", "<p>{form.reason.raw}</p>",
                "<!DOCTYPE p [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><p>&f;</p>" }) {
            replace(faulty);

            assertThatThrownBy(() -> refusal(pages())).as(faulty).isInstanceOfSatisfying(PageFaulty.class,
                    fault -> assertThat(fault.fault()).isNotBlank());
        }
    }

    @Test
    void aPageReachesNeitherNetworkNorFiles() throws IOException {
        // Given
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] picture = picture();
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        server.start();
        Path file = Files.write(directory.resolve("picture.png"), picture);
        String http = "http://127.0.0.1:" + server.getAddress().getPort();
        replace("""
                <html><head><link rel="stylesheet" type="text/css" href="%1$s/style.css"/>
                <style>@import url("%1$s/more.css"); @font-face { font-family: Other; src: url("%1$s/font.ttf"); }
                p { background-image: url("%1$s/back.png"); font-family: Other; }</style></head>
                <body><p>{form.reason}</p><img src="%1$s/picture.png"/><img src="%2$s"/><img src="picture.png"/>
                <object data="%1$s/thing.svg" type="image/svg+xml"></object></body></html>""".formatted(http, file.toUri()));

        // When
        byte[] pdf = SampleForms.print(pages(), Form.REFUSAL, SampleForms.end("<Lý do mẫu>"), Paper.A4);
        server.stop(0);

        // Then
        assertThat(PrintedPage.text(pdf)).isEqualTo("<Lý do mẫu>");
        assertThat(calls).hasValue(0);
        assertThat(pictures(pdf)).isZero();
    }

    @Test
    void aPictureThatStandsInTheTemplateIsPrinted() throws IOException {
        replace("<html><body><img src=\"data:image/png;base64,%s\"/></body></html>"
                .formatted(Base64.getEncoder().encodeToString(picture())));

        assertThat(pictures(SampleForms.print(pages(), Form.REFUSAL, SampleForms.end("Lý do"), Paper.A4))).isEqualTo(1);
    }

    private Pages pages() {
        return new Pages(() -> Optional.of(directory));
    }

    private void replace(String template) throws IOException {
        Files.writeString(directory.resolve("form-03.html"), template);
    }

    private static String refusal(Pages pages) {
        return PrintedPage.text(SampleForms.print(pages, Form.REFUSAL, SampleForms.end("<Lý do mẫu>"), Paper.A4));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static int pictures(byte[] pdf) {
        return PrintedPage.with(pdf, document -> {
            int pictures = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        });
    }
}
