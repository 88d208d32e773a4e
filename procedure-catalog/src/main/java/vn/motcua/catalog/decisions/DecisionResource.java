package vn.motcua.catalog.decisions;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.motcua.catalog.StrictParameters;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.ETags;
import vn.motcua.rest.InvalidCursor;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

@Path("/api/v1/decisions")
@Tag(name = "Decisions", description = "Publication decisions, which introduce, amend and abolish procedures")
@RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.CATALOG_EDITOR, Role.REPORTER, Role.PROVINCE_ADMIN,
        Role.INTEGRATOR, Role.AUDITOR })
public class DecisionResource {

    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;

    private final PublicationDecisions decisions;
    private final IssuingDecision issuing;
    private final EnteringNationally entering;
    private final IdempotentAnswers answers;

    DecisionResource(PublicationDecisions decisions, IssuingDecision issuing, EnteringNationally entering,
            IdempotentAnswers answers) {
        this.decisions = decisions;
        this.issuing = issuing;
        this.entering = entering;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({ Role.CATALOG_EDITOR, Role.PROVINCE_ADMIN })
    @Operation(operationId = "issueDecision", summary = "Enter a signed decision with everything it does to procedures")
    @APIResponse(responseCode = "201", description = "Entered", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    public Response issue(@HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull @RequestBody(required = true, content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "birth", value = IssueDecisionRequest.EXAMPLE))) IssueDecisionRequest request) {
        return answers.answer(idempotencyKey, request, () -> {
            PublicationDecision decision = issuing.issue(request);
            return Response.created(URI.create("/api/v1/decisions/" + decision.id()))
                    .header(HttpHeaders.ETAG, ETags.of(decision.version())).entity(DecisionView.of(decision)).build();
        });
    }

    @POST
    @Path("/{id}/national-entry")
    @RolesAllowed({ Role.CATALOG_EDITOR, Role.PROVINCE_ADMIN })
    @Operation(operationId = "enterNationally", summary = "Record when the national database had a decision's procedures")
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    public Response enterNationally(@PathParam("id") @Parameter(example = "018f0a3e-7a3c-7c1e-9b1d-3f2a8a6b5c4d") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NationalEntryRequest request) {
        return answers.answer(idempotencyKey, request, () -> {
            PublicationDecision decision = entering.enter(id, ifMatch, request);
            return Response.ok(DecisionView.of(decision)).header(HttpHeaders.ETAG, ETags.of(decision.version())).build();
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecision", summary = "Read one decision")
    public RestResponse<DecisionView> get(
            @PathParam("id") @Parameter(example = "018f0a3e-7a3c-7c1e-9b1d-3f2a8a6b5c4d") UUID id) {
        PublicationDecision decision = decisions.require(id);
        return RestResponse.ResponseBuilder.ok(DecisionView.of(decision))
                .header(HttpHeaders.ETAG, ETags.of(decision.version())).build();
    }

    @GET
    @Operation(operationId = "listDecisions", summary = "List decisions, the latest first")
    public Page<DecisionView> list(@QueryParam("issuingUnit") @Parameter(example = "H28") String issuingUnit,
            @QueryParam("issuedFrom") @Parameter(description = "First day of issue", example = "2023-12-15") LocalDate issuedFrom,
            @QueryParam("issuedTo") @Parameter(description = "Last day of issue", example = "2024-03-14") LocalDate issuedTo,
            @QueryParam("procedureCode") @Parameter(description = "Only decisions about this procedure", example = "1.001193") String procedureCode,
            @QueryParam("limit") @Parameter(description = "Rows of the page, 1 to 100; 20 when not said") Integer limit,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor) {
        int rows = PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE);
        PublicationDecisions.Filter filter = new PublicationDecisions.Filter(issuingUnit, issuedFrom, issuedTo, procedureCode);
        return Page.of(decisions.page(filter, placeOf(cursor), rows + 1).stream().map(DecisionView::of).toList(), rows,
                decision -> Cursor.encode(decision.issuedOn().toString(), decision.id().toString()));
    }

    private static PublicationDecisions.Place placeOf(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            LocalDate issuedOn = LocalDate.parse(parts.get(0));
            if (StrictParameters.isPlausible(issuedOn)) {
                return new PublicationDecisions.Place(issuedOn, UUID.fromString(parts.get(1)));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidCursor();
        }
        throw new InvalidCursor();
    }
}
