package vn.motcua.cases.processing;

import java.util.function.BiConsumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.intake.CaseResource;
import vn.motcua.cases.intake.CaseView;
import vn.motcua.cases.intake.ReceptionRules;
import vn.motcua.cases.intake.ReusedDocuments;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.processing.VerbRequests.Handover;
import vn.motcua.cases.processing.VerbRequests.Note;
import vn.motcua.cases.processing.VerbRequests.Payment;
import vn.motcua.cases.processing.VerbRequests.PaymentReceived;
import vn.motcua.cases.processing.VerbRequests.Reappointment;
import vn.motcua.cases.processing.VerbRequests.Reasoned;
import vn.motcua.cases.processing.VerbRequests.Result;
import vn.motcua.cases.processing.VerbRequests.Supplement;
import vn.motcua.cases.processing.VerbRequests.Supply;
import vn.motcua.cases.processing.VerbRequests.Transfer;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;

/** The verbs of a case, one address each. */
@Path("/api/v1/cases/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Audited(What.CHANGED)
@Tag(name = "Case verbs", description = "What is done to a case after reception")
@APIResponse(responseCode = "200", description = "Done", content = @Content(schema = @Schema(implementation = CaseView.class)))
public class CaseVerbResource {

    private final ActingOnCase acting;
    private final Catalogues catalogues;
    private final ReceptionRules rules;
    private final ReusedDocuments reused;
    private final HandingOver handing;
    private final IdempotentAnswers answers;

    CaseVerbResource(ActingOnCase acting, Catalogues catalogues, ReceptionRules rules, ReusedDocuments reused,
            HandingOver handing, IdempotentAnswers answers) {
        this.acting = acting;
        this.catalogues = catalogues;
        this.rules = rules;
        this.reused = reused;
        this.handing = handing;
        this.answers = answers;
    }

    @POST
    @Path("/accept")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "acceptCase", summary = "Accept: the documents are in order and the clock starts")
    public Response accept(@BeanParam CaseAddress address, @NotNull @Valid Note request) {
        return act(address, request, request.reason(), false, (subject, act) -> {
            Catalogue catalogue = catalogues.catalogue();
            ProcedureTerms terms = catalogue.pinned(subject.procedureCode(), subject.procedureVersion());
            rules.requireComplete(terms, subject.condition(), subject.documents());
            subject.accept(act, terms.limitFor(subject.channel()), catalogue.legalClock());
        });
    }

    @POST
    @Path("/refuse")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "refuseCase", summary = "Refuse, with the reason that form 03 gives")
    public Response refuse(@BeanParam CaseAddress address, @NotNull @Valid Reasoned request) {
        return act(address, request, request.reason(), false, Case::refuse);
    }

    @POST
    @Path("/transfer")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "transferCase", summary = "Send to another unit for processing")
    public Response transfer(@BeanParam CaseAddress address, @NotNull @Valid Transfer request) {
        return act(address, request, request.reason(), false, (subject, act) -> {
            Catalogue catalogue = catalogues.catalogue();
            rules.requireUnit(catalogue, "toUnit", request.toUnit(), Case.dayOf(act.at()));
            for (int i = 0; i < request.alsoToOrNone().size(); i++) {
                rules.requireUnit(catalogue, "alsoTo[" + i + "]", request.alsoToOrNone().get(i), Case.dayOf(act.at()));
            }
            subject.transfer(act, request.toUnit(), request.alsoToOrNone(), catalogue.routeOf(subject));
        });
    }

    @POST
    @Path("/request-supplement")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "requestSupplement", summary = "Ask for missing documents, as form 02 does; the clock stands still")
    public Response requestSupplement(@BeanParam CaseAddress address, @NotNull @Valid Supplement request) {
        return act(address, request, request.reason(), Boolean.TRUE.equals(request.override()), Case::requestSupplement);
    }

    @POST
    @Path("/supply-supplement")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "supplySupplement", summary = "The missing documents came; the clock goes on")
    public Response supplySupplement(@BeanParam CaseAddress address, @NotNull @Valid Supply request) {
        return act(address, request, request.reason(), false, (subject, act) -> {
            Catalogue catalogue = catalogues.catalogue();
            rules.requireKnownDocuments(catalogue.pinned(subject.procedureCode(), subject.procedureVersion()),
                    request.documentsOrNone());
            reused.require(subject.applicant(), request.documentsOrNone(), Case.dayOf(act.at()));
            subject.supplySupplement(act, request.documentsOrNone(), catalogue.legalClock());
        });
    }

    @POST
    @Path("/request-payment")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "requestPayment", summary = "Ask for a payment; the clock stands still")
    public Response requestPayment(@BeanParam CaseAddress address, @NotNull @Valid Payment request) {
        return act(address, request, request.reason(), false,
                (subject, act) -> subject.requestPayment(act, request.amountVnd()));
    }

    @POST
    @Path("/confirm-payment")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "confirmPayment", summary = "The payment came; the clock goes on")
    public Response confirmPayment(@BeanParam CaseAddress address, @NotNull @Valid PaymentReceived request) {
        return act(address, request, null, false,
                (subject, act) -> subject.confirmPayment(act, request.paidOnline(), catalogues.catalogue().legalClock()));
    }

    @POST
    @Path("/resolve")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "resolveCase", summary = "The result is there; on the spot it may be handed over at once")
    public Response resolve(@BeanParam CaseAddress address, @NotNull @Valid Result request) {
        if (request.handedOverBy() != null && !Boolean.TRUE.equals(request.handOver())) {
            throw InvalidRequest.of("handedOverBy", "not-handed-over");
        }
        return act(address, request, request.reason(), false, (subject, act) -> {
            subject.resolve(act, request.resultNumber(), catalogues.catalogue().legalClock());
            if (Boolean.TRUE.equals(request.handOver())) {
                handing.handOver(subject, act, request.handedOverBy());
            }
        });
    }

    @POST
    @Path("/hand-over")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "handOverResult", summary = "The applicant has the result")
    public Response handOver(@BeanParam CaseAddress address, @NotNull @Valid Handover request) {
        return act(address, request, request.reason(), false,
                (subject, act) -> handing.handOver(subject, act, request.handedOverBy()));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({ Role.OFFICER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "withdrawCase", summary = "The applicant takes the case back")
    public Response withdraw(@BeanParam CaseAddress address, @NotNull @Valid Note request) {
        return act(address, request, request.reason(), false,
                (subject, act) -> subject.withdraw(act, catalogues.catalogue().legalClock()));
    }

    @POST
    @Path("/stop")
    @RolesAllowed({ Role.HANDLER, Role.LEADER, Role.INTEGRATOR })
    @Operation(operationId = "stopCase", summary = "End processing for good, with the reason that the stop notice gives")
    public Response stop(@BeanParam CaseAddress address, @NotNull @Valid Reasoned request) {
        return act(address, request, request.reason(), false,
                (subject, act) -> subject.stop(act, catalogues.catalogue().legalClock()));
    }

    @POST
    @Path("/correct-resolution")
    @RolesAllowed(Role.LEADER)
    @Operation(operationId = "correctResolution", summary = "Take back a mistaken resolution; the case is open again")
    public Response correctResolution(@BeanParam CaseAddress address, @NotNull @Valid Reasoned request) {
        return act(address, request, request.reason(), false,
                (subject, act) -> subject.correctResolution(act, catalogues.catalogue().legalClock()));
    }

    @POST
    @Path("/reappoint")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "reappointResult", summary = "Apologise and promise the result anew, as form 04 does; at most once")
    public Response reappoint(@BeanParam CaseAddress address, @NotNull @Valid Reappointment request) {
        return act(address, request, request.reason(), Boolean.TRUE.equals(request.override()),
                (subject, act) -> subject.reappoint(act, request.promisedAt()));
    }

    private Response act(CaseAddress address, Object request, String reason, boolean override, BiConsumer<Case, Act> verb) {
        return answers.answer(address.key(), request,
                () -> CaseResource.answer(Response.ok(),
                        acting.act(address.code(), address.ifMatch(), reason, override, verb)));
    }
}
