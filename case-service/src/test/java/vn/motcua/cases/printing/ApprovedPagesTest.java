package vn.motcua.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.cases.printing.page.Paper;

/**
 * Pages look as somebody approved them: look at what {@code -Dpages.write=true} writes under {@code src/test/resources} before
 * committing it.
 */
class ApprovedPagesTest {

    private static final int DOTS_PER_INCH = 80;
    /** The edge of a letter may come out a shade lighter on another JDK; a stroke that is missing is another matter. */
    private static final int SAME_SHADE = 32;
    private static final int STRAY_SHADES = 200;

    private static final Map<String, Supplier<BufferedImage>> PAGES = new LinkedHashMap<>();

    static {
        SampleForms.all().forEach((form, content) -> PAGES.put(form.slug(), () -> page(form, content, Paper.A4, 0)));
        PAGES.put("01-A5",
                () -> page(Form.RECEIPT, SampleForms.receipt(SampleForms.OWNER, SampleForms.documents(3)), Paper.A5, 0));
        PAGES.put("02-A5", () -> page(Form.SUPPLEMENT_REQUEST, SampleForms.supplement(), Paper.A5, 0));
        PAGES.put("06-last", () -> page(Form.CASE_REGISTER, SampleForms.register(44), Paper.A4, 4));
    }

    static Stream<String> pages() {
        return PAGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looksAsApproved(String name) throws IOException {
        // When
        BufferedImage printed = PAGES.get(name).get();

        // Then
        Path approved = Path.of(System.getProperty("project.root", ".."))
                .resolve("case-service/src/test/resources/vn/motcua/cases/printing/approved").resolve(name + ".png");
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(approved.getParent());
            ImageIO.write(printed, "png", approved.toFile());
        }
        assertThat(difference(printed, ImageIO.read(approved.toFile()))).isLessThan(STRAY_SHADES);
    }

    @Test
    void aChangedLetterIsSeen() {
        BufferedImage one = page(Form.STOP_NOTICE, SampleForms.end("Chưa nộp giấy tờ"), Paper.A4, 0);
        BufferedImage other = page(Form.STOP_NOTICE, SampleForms.end("Chưa nộp giấy tò"), Paper.A4, 0);

        assertThat(difference(one, other)).isGreaterThan(STRAY_SHADES);
    }

    private static BufferedImage page(Form form, Record content, Paper paper, int page) {
        return PrintedPage.picture(SampleForms.print(form, content, paper), page, DOTS_PER_INCH);
    }

    /** The shades, of 255 each, by which dots differ that differ visibly. */
    private static int difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Integer.MAX_VALUE;
        }
        int difference = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int shade = Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
                difference += shade > SAME_SHADE ? shade : 0;
            }
        }
        return difference;
    }
}
