package vn.motcua.reporting.forms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.Role;
import vn.motcua.reporting.indicators.QuestionParameters;
import vn.motcua.reporting.indicators.Questions;
import vn.motcua.reporting.sheets.SheetFormat;

/** Form II.05a over HTTP: figures, or a file to take home. */
@Path("/api/v1/reports")
@RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER, Role.HANDLER })
@Tag(name = "Reports", description = "Forms of the periodic report")
public class Ii05aResource {
    private final Questions questions;
    private final ReportForms forms;

    Ii05aResource(Questions questions, ReportForms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GET
    @Path("/ii05a")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getIi05a", summary = "Form II.05a: feedback by what it is about", description = "Ask with level=… for the form of one level.")
    public Ii05aView form(@BeanParam QuestionParameters parameters) {
        return forms.ii05a(questions.of(parameters));
    }

    @GET
    @Path("/ii05a.xlsx")
    @Produces(SheetFormat.XLSX_TYPE)
    @Operation(operationId = "getIi05aXlsx", summary = "Form II.05a as a workbook whose sums are formulas")
    public Response xlsx(@BeanParam QuestionParameters parameters) {
        return file(parameters, SheetFormat.XLSX);
    }

    @GET
    @Path("/ii05a.pdf")
    @Produces(SheetFormat.PDF_TYPE)
    @Operation(operationId = "getIi05aPdf", summary = "Form II.05a as a page to sign")
    public Response pdf(@BeanParam QuestionParameters parameters) {
        return file(parameters, SheetFormat.PDF);
    }

    @GET
    @Path("/ii05a.csv")
    @Produces(SheetFormat.CSV_TYPE)
    @Operation(operationId = "getIi05aCsv", summary = "Form II.05a as lines of text")
    public Response csv(@BeanParam QuestionParameters parameters) {
        return file(parameters, SheetFormat.CSV);
    }

    private Response file(QuestionParameters parameters, SheetFormat format) {
        Ii05aView form = forms.ii05a(questions.of(parameters));
        return format.answer(Ii05aSheet.of(form), form.unit() + "-" + form.period().to());
    }
}
