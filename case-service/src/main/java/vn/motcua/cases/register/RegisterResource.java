package vn.motcua.cases.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.ShownCases;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.printing.PrintingForms;
import vn.motcua.cases.printing.RegisterForm;
import vn.motcua.cases.printing.page.Paper;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;
import vn.motcua.time.CivilTime;

/** The register of a one-stop unit, to be read and to be filed. */
@Path("/api/v1")
@Tag(name = "Case register", description = "Form 06: the cases that were handed in at a unit, by day")
public class RegisterResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PDF = "application/pdf";

    private final CaseRegister register;
    private final PrintingForms printing;
    private final Catalogues catalogues;
    private final ShownCases shown;
    private final Clock clock;

    RegisterResource(CaseRegister register, PrintingForms printing, Catalogues catalogues, ShownCases shown, Clock clock) {
        this.register = register;
        this.printing = printing;
        this.catalogues = catalogues;
        this.shown = shown;
        this.clock = clock;
    }

    /** Whose register, and of which days. */
    public record Asked(
            @Parameter(required = true, description = "The unit at which cases were handed in") @QueryParam("unit") String unit,
            @Parameter(description = "First day; today when absent", schema = @Schema(implementation = LocalDate.class)) @QueryParam("from") String from,
            @Parameter(description = "Last day, at most a year after the first; the first when absent", schema = @Schema(implementation = LocalDate.class)) @QueryParam("to") String to) {

        private RegisterPeriod period(LocalDate today) {
            if (unit == null || unit.isBlank()) {
                throw InvalidRequest.of("unit", "constraint.NotBlank");
            }
            LocalDate first = from == null ? today : day("from", from);
            return new RegisterPeriod(unit, first, to == null ? first : day("to", to));
        }

        private static LocalDate day(String name, String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                    return day;
                }
            } catch (DateTimeException unreadable) {
                // Refused below, as a year beyond belief is.
            }
            throw InvalidRequest.of(name, "parameter-unreadable");
        }
    }

    @GET
    @Path("/case-register")
    @Audited(What.LISTED)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "readCaseRegister", summary = "The register of a unit by day, in the order of codes")
    public Page<RegisterRow> page(@BeanParam Asked asked,
            @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "500", defaultValue = "100")) @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return register.page(asked.period(CivilTime.dateOf(clock.instant())), cursor, PageLimit.of(number(limit), 100, 500));
    }

    private static Integer number(String limit) {
        try {
            return limit == null ? null : Integer.valueOf(limit);
        } catch (NumberFormatException e) {
            throw InvalidRequest.of("limit", "parameter-unreadable");
        }
    }

    @GET
    @Path("/case-register.pdf")
    @Audited(What.EXPORTED)
    @Produces(PDF)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "printCaseRegister", summary = "The register as form 06 on paper, of a thousand cases at most")
    @APIResponse(responseCode = "200", description = "The form", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response printed(@BeanParam Asked asked) {
        RegisterPeriod period = asked.period(CivilTime.dateOf(clock.instant()));
        List<RegisterRow> rows = register.page(period, null, RegisterForm.MOST_ROWS + 1).items();
        shown.add(rows.stream().map(RegisterRow::code).toList());
        byte[] pdf = printing.register(new RegisterForm(period.unit(), catalogues.catalogue().unitName(period.unit()),
                period.from(), period.to(), rows.stream().map(RegisterRow::printed).toList()), Paper.A4);
        return Response.ok(pdf).header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"so-theo-doi-%s-%s.pdf\"".formatted(period.from(), period.to()))
                .build();
    }

    /** It is written whole before the answer begins, so that a fault on the way is answered as one. */
    @GET
    @Path("/case-register.xlsx")
    @Audited(What.EXPORTED)
    @Produces(XLSX)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "exportCaseRegister", summary = "The register as a workbook, laid out as form 06")
    @APIResponse(responseCode = "200", description = "The workbook", content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@BeanParam Asked asked) throws IOException {
        RegisterPeriod period = asked.period(CivilTime.dateOf(clock.instant()));
        FileChannel file = FileChannel.open(Files.createTempFile("motcua-register", ".xlsx"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            // Closing the stream would close the file, which has still to be read.
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 64 * 1024);
            try (RegisterWorkbook workbook = new RegisterWorkbook(out, period,
                    catalogues.catalogue().unitName(period.unit()))) {
                List<String> codes = new ArrayList<>();
                register.forEach(period, row -> {
                    workbook.add(row);
                    codes.add(row.code());
                });
                shown.add(codes);
            }
            out.flush();
            file.position(0);
            InputStream whole = Channels.newInputStream(file);
            return Response.ok(whole, XLSX).header(HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"so-theo-doi-%s-%s.xlsx\"".formatted(period.from(), period.to())).build();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }
}
