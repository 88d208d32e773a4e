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

/** Form II.06a over HTTP: figures, or a file to take home. */
@Path("/api/v1/reports")
@RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER, Role.HANDLER })
@Tag(name = "Reports", description = "Forms of the periodic report")
public class Ii06aResource {
    private final Questions questions;
    private final ReportForms forms;

    Ii06aResource(Questions questions, ReportForms forms) {
        this.questions = questions;
        this.forms = forms;
    }

    @GET
    @Path("/ii06a")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getIi06a", summary = "Form II.06a: cases by administrative field", description = "Ask with level=… for the form of one level.")
    public Ii06aView form(@BeanParam QuestionParameters parameters) {
        return forms.ii06a(questions.of(parameters));
    }

    @GET
    @Path("/ii06a.xlsx")
    @Produces(SheetFormat.XLSX_TYPE)
    @Operation(operationId = "getIi06aXlsx", summary = "Form II.06a as a workbook whose sums are formulas")
    public Response xlsx(@BeanParam QuestionParameters parameters) {
        return file(parameters, SheetFormat.XLSX);
    }

    @GET
    @Path("/ii06a.pdf")
    @Produces(SheetFormat.PDF_TYPE)
    @Operation(operationId = "getIi06aPdf", summary = "Form II.06a as a page to sign")
    public Response pdf(@BeanParam QuestionParameters parameters) {
        return file(parameters, SheetFormat.PDF);
    }

    @GET
    @Path("/ii06a.csv")
    @Produces(SheetFormat.CSV_TYPE)
    @Operation(operationId = "getIi06aCsv", summary = "Form II.06a as lines of text")
    public Response csv(@BeanParam QuestionParameters parameters) {
        return file(parameters, SheetFormat.CSV);
    }

    private Response file(QuestionParameters parameters, SheetFormat format) {
        Ii06aView form = forms.ii06a(questions.of(parameters));
        return format.answer(Ii06aSheet.of(form), form.unit() + "-" + form.period().to());
    }
}
