package vn.motcua.cases.interagency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.motcua.cases.intake.CaseResource;
import vn.motcua.cases.intake.CaseView;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.intake.ReceptionRules;
import vn.motcua.cases.interagency.LegRequests.Consultation;
import vn.motcua.cases.interagency.LegRequests.PartDone;
import vn.motcua.cases.interagency.LegRequests.SendingBack;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.processing.ActingOnCase;
import vn.motcua.cases.processing.CaseAddress;
import vn.motcua.idempotency.IdempotentAnswers;
import vn.motcua.identity.Role;

/** A case among several agencies. Going on to the next one is a transfer, as everywhere. */
@Path("/api/v1/cases/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Legs", description = "A case among several agencies, and how long each holds it")
@Audited(What.CHANGED)
public class LegResource {

    private final ActingOnCase acting;
    private final ReadingCases reading;
    private final Catalogues catalogues;
    private final ReceptionRules rules;
    private final IdempotentAnswers answers;
    private final Clock clock;

    LegResource(ActingOnCase acting, ReadingCases reading, Catalogues catalogues, ReceptionRules rules,
            IdempotentAnswers answers, Clock clock) {
        this.acting = acting;
        this.reading = reading;
        this.catalogues = catalogues;
        this.rules = rules;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("/legs")
    @Audited(What.READ)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "getCaseLegs", summary = "Who held the case how long, and whether in time; none before it moved")
    public List<LegView> legs(@PathParam("code") String code) {
        Case subject = reading.read(code);
        if (subject.course().holdings() == null) {
            return List.of();
        }
        Catalogue catalogue = catalogues.catalogue();
        Instant now = clock.instant();
        return subject.course().holdings().stream()
                .map(leg -> LegView.of(leg, subject.term(), catalogue.routeOf(subject), catalogue, now)).toList();
    }

    @POST
    @Path("/send-back")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "sendCaseBack", summary = "Send the case back to the unit it came from, with what is to be mended")
    @APIResponse(responseCode = "200", description = "Done", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response sendBack(@BeanParam CaseAddress address, @NotNull @Valid SendingBack request) {
        return act(address, request, request.reason(),
                (subject, act) -> subject.sendBack(act, catalogues.catalogue().routeOf(subject)));
    }

    @POST
    @Path("/consult")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "consultUnit", summary = "Ask another unit for its opinion; the clock runs on")
    @APIResponse(responseCode = "200", description = "Done", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response consult(@BeanParam CaseAddress address, @NotNull @Valid Consultation request) {
        return act(address, request, request.reason(), (subject, act) -> {
            Catalogue catalogue = catalogues.catalogue();
            rules.requireUnit(catalogue, "unit", request.unit(), Case.dayOf(act.at()));
            subject.consult(act, request.unit(), catalogue.routeOf(subject));
        });
    }

    @POST
    @Path("/finish-leg")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER })
    @Operation(operationId = "finishLeg", summary = "A unit beside the one that holds the case has done its part or given its opinion")
    @APIResponse(responseCode = "200", description = "Done", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response finishLeg(@BeanParam CaseAddress address, @NotNull @Valid PartDone request) {
        return answers.answer(address.key(), request,
                () -> CaseResource.answer(Response.ok(), acting.actBeside(address.code(), address.ifMatch(), request.unit(),
                        request.reason(), (subject, act) -> subject.finishLeg(act, act.unit(),
                                catalogues.catalogue().routeOf(subject)))));
    }

    private Response act(CaseAddress address, Object request, String reason, BiConsumer<Case, Act> verb) {
        return answers.answer(address.key(), request, () -> CaseResource.answer(Response.ok(),
                acting.act(address.code(), address.ifMatch(), reason, false, verb)));
    }
}
