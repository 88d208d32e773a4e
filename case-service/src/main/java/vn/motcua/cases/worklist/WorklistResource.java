package vn.motcua.cases.worklist;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.cases.audit.trail.Audited;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.worklist.Worklist.Desk;
import vn.motcua.cases.worklist.Worklist.Filter;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.identity.Role;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** The officer's morning: what is to be done, and how much of it. */
@Path("/api/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklist", description = "Cases on the desks of the caller's units")
public class WorklistResource {

    private final Worklist worklist;

    WorklistResource(Worklist worklist) {
        this.worklist = worklist;
    }

    /** Whose desks are looked at. */
    public record DeskAsked(
            @Parameter(description = "Only this unit and those below it") @QueryParam("unit") String unit,
            @Parameter(description = "Only what is assigned to the caller", schema = @Schema(implementation = Boolean.class, defaultValue = "false")) @QueryParam("mine") String mine) {

        private Desk desk() {
            return new Desk(unit, Boolean.TRUE.equals(Asked.parameter("mine", mine, DeskAsked::yesOrNo)));
        }

        private static Boolean yesOrNo(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return text.equals("true");
        }
    }

    /** Which of the cases, and in which order. */
    public record Wanted(
            @Parameter(description = "open, registered, due-today, overdue, waiting (for the applicant) or ready-to-hand-over", schema = @Schema(enumeration = {
                    "open", "registered", "due-today", "overdue", "waiting",
                    "ready-to-hand-over" }, defaultValue = "open")) @QueryParam("group") String group,
            @Parameter(schema = @Schema(implementation = CaseState.class)) @QueryParam("state") String state,
            @QueryParam("procedure") String procedure,
            @Parameter(schema = @Schema(implementation = Channel.class)) @QueryParam("channel") String channel,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("submittedFrom") String from,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("submittedTo") String to,
            @Parameter(description = "Words of owner, subject, code or identity number, with or without accents; all must be there", example = "nguyen van mau") @QueryParam("q") String words,
            @Parameter(description = "due: what is due first; newest: what was handed in last", schema = @Schema(enumeration = {
                    "due", "newest" }, defaultValue = "due")) @QueryParam("sort") String sort,
            @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50")) @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor){
    }

    @GET
    @Audited(What.LISTED)
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "listWorklist", summary = "Cases that are not over, what is due first comes first")
    public Page<CaseLine> list(@BeanParam DeskAsked desk, @BeanParam Wanted wanted) {
        return worklist
                .list(new Filter(desk.desk(), wanted.group() == null ? WorklistGroup.OPEN : WorklistGroup.of(wanted.group()),
                        Asked.parameter("state", wanted.state(), CaseState::valueOf), wanted.procedure(),
                        Asked.parameter("channel", wanted.channel(), Channel::valueOf),
                        Asked.parameter("submittedFrom", wanted.from(), Asked::plausibleDay),
                        Asked.parameter("submittedTo", wanted.to(), Asked::plausibleDay), Asked.words(wanted.words()),
                        wanted.sort() == null ? WorklistOrder.DUE : Asked.parameter("sort", wanted.sort(), WorklistOrder::of),
                        wanted.cursor(), PageLimit.of(Asked.parameter("limit", wanted.limit(), Integer::valueOf), 50, 200)));
    }

    @GET
    @Path("/totals")
    @RolesAllowed({ Role.OFFICER, Role.HANDLER, Role.LEADER, Role.INTEGRATOR, Role.PROVINCE_ADMIN, Role.AUDITOR })
    @Operation(operationId = "countWorklist", summary = "How many cases each group has; of many units a moment ago")
    public WorklistTotals totals(@BeanParam DeskAsked desk) {
        return worklist.totals(desk.desk());
    }
}
