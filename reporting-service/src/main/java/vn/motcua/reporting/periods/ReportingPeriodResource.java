package vn.motcua.reporting.periods;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.problem.InvalidRequest;

/** Which periods there are. */
@Path("/api/v1/reporting-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportingPeriodResource {
    private final ReportingCalendars calendars;

    ReportingPeriodResource(ReportingCalendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listReportingPeriods", summary = "The periods of a year with their first and last day", description = "Only those that end while a calendar is in force.")
    public List<ReportingPeriod> periods(
            @QueryParam("year") @Parameter(required = true, example = "2024", schema = @Schema(type = SchemaType.INTEGER)) String year,
            @QueryParam("calendar") @Parameter(description = "PROVINCIAL (the reports' own) when not given", schema = @Schema(implementation = CalendarCode.class)) String calendar) {
        if (year == null || !year.matches("\\d{4}")) {
            throw InvalidRequest.of("year", "not-a-year");
        }
        CalendarCode code = calendar == null || calendar.isBlank() ? CalendarCode.PROVINCIAL
                : Stream.of(CalendarCode.values()).filter(one -> one.name().equals(calendar)).findFirst()
                        .orElseThrow(() -> InvalidRequest.of("calendar", "json.not-one-of", "PROVINCIAL, NATIONAL"));
        return calendars.periodsOf(code, Year.of(Integer.parseInt(year)));
    }
}
