package vn.motcua.cases.batch;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.batch.BatchRequests.Batch;
import vn.motcua.cases.batch.BatchRequests.Chosen;
import vn.motcua.cases.batch.BatchRequests.HandoverBatch;
import vn.motcua.cases.batch.BatchRequests.TransferBatch;
import vn.motcua.cases.processing.CaseAddress;
import vn.motcua.cases.processing.CaseVerbResource;
import vn.motcua.cases.processing.VerbRequests.Handover;
import vn.motcua.cases.processing.VerbRequests.Note;
import vn.motcua.cases.processing.VerbRequests.Transfer;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.problem.ProblemTexts;

/** Verbs for many cases at once, such as fifty results handed over at the end of a morning. */
@Path("/api/v1/cases/batch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches", description = "One verb for many cases, with an answer per case")
@APIResponse(responseCode = "200", description = "An answer per case, in the order asked; some may be refused", content = @Content(schema = @Schema(implementation = BatchView.class)))
public class BatchResource {

    private final ActingOnMany acting;
    private final CaseVerbResource verbs;
    private final IdempotentAnswers answers;

    BatchResource(ActingOnMany acting, CaseVerbResource verbs, IdempotentAnswers answers) {
        this.acting = acting;
        this.verbs = verbs;
        this.answers = answers;
    }

    @POST
    @Path("/accept")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "acceptCases", summary = "Accept many cases")
    public Response accept(@NotNull @Valid Batch request, @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        return act(key, request, request.cases(), headers, address -> verbs.accept(address, new Note(request.reason())));
    }

    @POST
    @Path("/transfer")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "transferCases", summary = "Send many cases to another unit for processing")
    public Response transfer(@NotNull @Valid TransferBatch request, @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        return act(key, request, request.cases(), headers,
                address -> verbs.transfer(address, new Transfer(request.toUnit(), null, request.reason())));
    }

    @POST
    @Path("/hand-over")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "handOverResults", summary = "Applicants have their results")
    public Response handOver(@NotNull @Valid HandoverBatch request, @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        return act(key, request, request.cases(), headers,
                address -> verbs.handOver(address, new Handover(request.reason(), request.handedOverBy())));
    }

    private Response act(String key, Object request, List<Chosen> cases, HttpHeaders headers,
            Function<CaseAddress, Response> verb) {
        Locale language = ProblemTexts.languageOf(headers.getAcceptableLanguages());
        return answers.answer(key, request, () -> Response.ok(acting.act(key, cases, language, verb)).build());
    }
}
