package vn.motcua.reporting.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Makes PDF of XHTML that this package wrote itself, with its own fonts and nothing from outside. */
final class PagePdf {
    private static final String FAMILY = "Tinos";

    static {
        // It would log each page to System.err.
        XRLog.setLoggingEnabled(false);
    }

    private PagePdf() {
    }

    static byte[] of(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().withHtmlContent(xhtml, null)
                    .useExternalResourceAccessControl((address, type) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                    .useFont(font("Italic"), FAMILY, 400, FontStyle.ITALIC, true)
                    .withProducer("Motcua").toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> PagePdf.class.getResourceAsStream("fonts/Tinos-" + style + ".ttf");
    }
}
