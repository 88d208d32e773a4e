package vn.motcua.cases.printing.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.xml.sax.SAXException;

import io.quarkus.runtime.StartupEvent;
import vn.motcua.pdf.PdfWriter;

/**
 * Pages from templates. What it takes, a template engine and four fonts, is loaded with the first page: a service that starts
 * shall not wait for what nobody may ask for today.
 */
@ApplicationScoped
public class Pages {

    private static final Logger LOG = Logger.getLogger(Pages.class);

    private final Path directory;
    private volatile Press press;

    private record Press(PageTemplates templates, PdfWriter writer) {
    }

    public Pages(PageSettings settings) {
        this.directory = settings.templates().orElse(null);
    }

    void start(@Observes StartupEvent started) {
        if (directory != null && !Files.isDirectory(directory)) {
            throw new IllegalStateException("motcua.printing.templates names " + directory + ", which is no directory");
        }
    }

    /**
     * A PDF, made from a template and what stands in it.
     *
     * @param template a name among the built-in templates, such as {@code form-01.html}
     * @param data what the template may name
     * @throws PageFaulty when an administrator's template cannot be used
     */
    public byte[] pdf(String template, Map<String, Object> data) {
        Press ready = press();
        try {
            return written(ready.writer(), template, ready.templates().fill(template, data));
        } catch (PageFaulty fault) {
            LOG.errorf("%s cannot be printed: %s", template, fault.fault());
            throw fault;
        }
    }

    private static byte[] written(PdfWriter writer, String template, String xhtml) {
        try {
            return writer.pdf(xhtml);
        } catch (SAXException fault) {
            throw new PageFaulty(template, fault);
        }
    }

    private Press press() {
        Press ready = press;
        if (ready == null) {
            synchronized (this) {
                ready = press;
                if (ready == null) {
                    ready = new Press(new PageTemplates(directory), new PdfWriter(new QrCodes()));
                    press = ready;
                }
            }
        }
        return ready;
    }
}
