package vn.motcua.cases.printing;

import java.net.URI;
import java.util.List;
import java.util.Map;

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

    private final ReadingCases reading;
    private final Catalogues catalogues;
    private final Pages pages;
    private final String trackingPage;

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

    /** The register of a unit (form 06) as PDF; who may see its rows is the caller's to decide. */
    public byte[] register(RegisterForm register, Paper paper) {
        return print(new Sheet(Form.CASE_REGISTER, paper, register.unitName(), register.unit(), null, register.to()), register);
    }

    private byte[] print(Sheet sheet, Record content) {
        return pages.pdf(sheet.form().template(), Map.of("sheet", sheet, "form", content));
    }
}
