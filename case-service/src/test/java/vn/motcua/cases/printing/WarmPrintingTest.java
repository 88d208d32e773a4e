package vn.motcua.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.cases.printing.page.Pages;
import vn.motcua.cases.printing.page.Paper;

class WarmPrintingTest {

    private static final Logger LOG = Logger.getLogger(WarmPrintingTest.class);
    private static final Pages PAGES = new Pages(Optional::empty);

    /** The median, as a busy machine may hold up single pages; the register has a page of rows. */
    @ParameterizedTest
    @EnumSource(Form.class)
    void aFormTakesLessThan150Milliseconds(Form form) {
        // Given
        Record content = form == Form.CASE_REGISTER ? SampleForms.register(20) : SampleForms.all().get(form);
        IntStream.range(0, 25).forEach(warming -> SampleForms.print(PAGES, form, content, Paper.A4));

        // When
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            long begun = System.nanoTime();
            SampleForms.print(PAGES, form, content, Paper.A4);
            millis.add((System.nanoTime() - begun) / 1_000_000);
        }

        // Then
        Collections.sort(millis);
        LOG.infof("form %s: median %d ms, slowest %d ms", form.slug(), millis.get(7), millis.get(14));
        assertThat(millis.get(7)).isLessThan(150);
    }

    @Test
    void pagesPrintedTogetherDoNotMixUp() {
        // When
        List<String> texts = IntStream.range(0, 64).parallel().mapToObj(number -> PrintedPage.text(
                SampleForms.print(PAGES, Form.REFUSAL, SampleForms.end("Lý do số " + number + "."), Paper.A4))).toList();

        // Then
        for (int number = 0; number < texts.size(); number++) {
            assertThat(texts.get(number)).contains("Lý do số " + number + ".");
        }
    }
}
