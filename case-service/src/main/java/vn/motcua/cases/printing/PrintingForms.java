package vn.motcua.cases.printing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.printing.CasePapers.Draft;
import vn.motcua.cases.printing.page.Pages;
import vn.motcua.cases.printing.page.Paper;

/** Prints forms for those who may see what stands on them. */
@ApplicationScoped
public class PrintingForms {

    /** Waiting requests hold threads that others need. */
    private static final int PATIENCE_SECONDS = 3;

    private final ReadingCases reading;
    private final Catalogues catalogues;
    private final Pages pages;
    private final String trackingPage;
    /** A register of a thousand rows takes up to a hundred megabytes while it is laid out. */
    private final Semaphore registers = new Semaphore(1, true);

    PrintingForms(ReadingCases reading, Catalogues catalogues, Pages pages,
            @ConfigProperty(name = "motcua.public-url") URI publicUrl) {
        this.reading = reading;
        this.catalogues = catalogues;
        this.pages = pages;
        this.trackingPage = publicUrl.toString().replaceFirst("/+$", "") + "/tra-cuu?ma=";
    }

    /**
     * A form of a case as PDF.
     *
     * @param slug as {@link Form#slug()} has it
     * @throws FormUnknown when a case has no form of this name
     * @throws FormNotApplicable when this case took no step that the form goes with
     */
    public byte[] ofCase(String code, String slug, Paper paper) {
        Case subject = reading.read(code);
        Form form = Form.ofCase(slug).orElseThrow(() -> new FormUnknown(slug));
        List<HistoryEntry> history = reading.history(code);
        Draft draft = new CasePapers(subject, history, catalogues.catalogue()).draft(form);
        return print(new Sheet(form, paper, draft.agency(), code, trackingPage + code, draft.day()), draft.content());
    }

    /**
     * The register of a unit (form 06) as PDF; who may see its rows is the caller's to decide.
     *
     * @throws RegisterBusy when another one is being printed and does not end soon
     */
    public byte[] register(RegisterForm register, Paper paper) {
        await(registers);
        try {
            return print(new Sheet(Form.CASE_REGISTER, paper, register.unitName(), register.unit(), null, register.to()),
                    register);
        } finally {
            registers.release();
        }
    }

    private static void await(Semaphore turn) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RegisterBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterBusy();
        }
    }

    private byte[] print(Sheet sheet, Record content) {
        return pages.pdf(sheet.form().template(), Map.of("sheet", sheet, "form", content));
    }
}
