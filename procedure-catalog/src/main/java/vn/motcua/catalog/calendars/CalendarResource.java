package vn.motcua.catalog.calendars;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.rest.ETags;
import vn.motcua.rest.Page;

@Path("/api/v1/calendars")
@Tag(name = "Calendars", description = "Working calendars and their versions")
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.CATALOG_EDITOR, Role.REPORTER, Role.PROVINCE_ADMIN,
        Role.INTEGRATOR, Role.AUDITOR })
public class CalendarResource {

    private static final String CODE = "[A-Z][A-Z0-9_-]{0,29}";

    private final PublishedCalendars calendars;
    private final PublishingCalendarVersion publishing;
    private final IdempotentAnswers answers;

    CalendarResource(PublishedCalendars calendars, PublishingCalendarVersion publishing, IdempotentAnswers answers) {
        this.calendars = calendars;
        this.publishing = publishing;
        this.answers = answers;
    }

    @POST
    @Path("/{code}/versions")
    @RolesAllowed({ Role.CATALOG_EDITOR, Role.PROVINCE_ADMIN })
    @Operation(operationId = "publishCalendarVersion", summary = "Publish the next version of a working calendar")
    @APIResponse(responseCode = "201", description = "Published", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarVersionView.class)))
    public Response publish(@PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "VN") String code,
            @HeaderParam("Idempotency-Key") String idempotencyKey, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PublishCalendarVersionRequest request) {
        return answers.answer(idempotencyKey, request, () -> {
            PublishedCalendar calendar = publishing.publish(code, ifMatch, request);
            CalendarVersionView latest = CalendarVersionView.of(calendar, calendar.latest());
            return Response.created(URI.create("/api/v1/calendars/" + code + "/versions/" + latest.version()))
                    .header(HttpHeaders.ETAG, ETags.of(calendar.version())).entity(latest).build();
        });
    }

    @GET
    @Operation(operationId = "listCalendars", summary = "List the working calendars")
    public Page<CalendarView> list() {
        return new Page<>(calendars.byCode().stream().map(CalendarView::of).toList(), null);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCalendar", summary = "Read a working calendar, its latest version whole")
    public RestResponse<CalendarView> get(@PathParam("code") @Parameter(example = "VN") String code) {
        PublishedCalendar calendar = calendars.require(code);
        return RestResponse.ResponseBuilder.ok(CalendarView.of(calendar))
                .header(HttpHeaders.ETAG, ETags.of(calendar.version())).build();
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(operationId = "getCalendarVersion", summary = "Read one version of a working calendar")
    public CalendarVersionView getVersion(@PathParam("code") @Parameter(example = "VN") String code,
            @PathParam("version") @Parameter(example = "1") int version) {
        PublishedCalendar calendar = calendars.require(code);
        return calendar.version(version).map(found -> CalendarVersionView.of(calendar, found))
                .orElseThrow(() -> new CalendarNotFound(code));
    }
}
