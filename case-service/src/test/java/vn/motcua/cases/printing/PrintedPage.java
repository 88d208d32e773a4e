package vn.motcua.cases.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader meets it: its text, its pages, its looks. */
final class PrintedPage {

    private PrintedPage() {
    }

    /** The text in the order in which the page says it, with every run of white space as one space. */
    static String text(byte[] pdf) {
        return with(pdf, document -> new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip());
    }

    static int pages(byte[] pdf) {
        return with(pdf, PDDocument::getNumberOfPages);
    }

    /** A page in shades of grey; the first is 0. */
    static BufferedImage picture(byte[] pdf, int page, int dotsPerInch) {
        return with(pdf, document -> new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.GRAY));
    }

    interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    static <T> T with(byte[] pdf, Question<T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
