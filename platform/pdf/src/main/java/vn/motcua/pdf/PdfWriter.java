package vn.motcua.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;

/**
 * From a page in XHTML to PDF/A-2b, the form that archives keep. Fonts are embedded as far as they are used. A page reaches
 * nothing outside itself, neither network nor files.
 */
public final class PdfWriter {

    private static final String FAMILY = "Tinos";
    /** The name of a table in a font file. */
    private static final int GSUB = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    /** Stands for a letter that the font has not, such as an emoji. */
    private static final String NO_GLYPH = "\u25A1";

    /** Where a template asks for a font that is not there. */
    private static final Set<FSFontUseCase> LAST_RESORT = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final DocumentBuilderFactory documents = documents();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");
    private final byte[] boldItalic = font("BoldItalic");
    /** The widths of letters, so that a font is parsed again only when a page draws with it. */
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    private final FSObjectDrawerFactory objects;

    /** For pages of text and pictures. */
    public PdfWriter() {
        this(new DefaultObjectDrawerFactory());
    }

    /** @param objects draws what stands in a page as {@code object} */
    public PdfWriter(FSObjectDrawerFactory objects) {
        this.objects = objects;
        // It would log each page to System.err.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as a file. Its title and language are those of the page.
     *
     * @throws SAXException when the page is no XML, or has a DTD
     */
    public byte[] pdf(String xhtml) throws SAXException {
        Document page = parse(xhtml);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            new PdfRendererBuilder().withW3cDocument(page, null)
                    .useExternalResourceAccessControl((address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl((address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true, LAST_RESORT)
                    .useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(italic), FAMILY, 400, FontStyle.ITALIC, true)
                    .useFont(() -> new ByteArrayInputStream(boldItalic), FAMILY, 700, FontStyle.ITALIC, true)
                    .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics).useReplacementText(NO_GLYPH)
                    .useObjectDrawerFactory(objects).usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(colours).withProducer("Motcua").toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Document parse(String xhtml) throws SAXException {
        try {
            DocumentBuilder parser;
            synchronized (documents) {
                parser = documents.newDocumentBuilder();
            }
            // The default handler prints to System.err what it also throws.
            parser.setErrorHandler(null);
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory documents() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No DTD, hence no entity that names a file.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        factory.setXIncludeAware(false);
        return factory;
    }

    private static byte[] font(String style) {
        try (InputStream in = PdfWriter.class.getResourceAsStream("fonts/Tinos-" + style + ".ttf")) {
            return withoutLigatures(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the table of glyph substitutions from PDFBox, which would look for ligatures in each word by regular expressions:
     * half of the time that a page takes, and no form wants them.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int entry = 12; entry < 12 + count * 16; entry += 16) {
            if (tables.getInt(entry) == GSUB) {
                tables.putInt(entry, GSUB | 0x20202020);
            }
        }
        return font;
    }
}
