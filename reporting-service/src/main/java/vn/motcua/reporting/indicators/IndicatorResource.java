package vn.motcua.reporting.indicators;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

import vn.motcua.identity.Role;
import vn.motcua.inbox.TopicProgress;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.Page;
import vn.motcua.rest.PageLimit;

/** Figures, and the codes behind them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Figures of units and periods as of any instant, and the codes behind them")
public class IndicatorResource {
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final Questions questions;
    private final Indicators indicators;
    private final DrillDown drillDown;
    private final Freshness freshness;

    IndicatorResource(Questions questions, Indicators indicators, DrillDown drillDown, Freshness freshness) {
        this.questions = questions;
        this.indicators = indicators;
        this.drillDown = drillDown;
        this.freshness = freshness;
    }

    @GET
    @Path("/indicators")
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER,
            Role.HANDLER })
    @Operation(operationId = "getIndicators", summary = "Every figure of a unit and a period", description = "Whole days come from sums, the last part-day from the facts themselves, so any as-of instant is exact.")
    public IndicatorsView indicators(@BeanParam QuestionParameters parameters,
            @QueryParam("by") @Parameter(description = "What to break the answer down by", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "childUnit", "field", "procedure", "channel", "day", "week", "month" })) String by,
            @QueryParam("compare") @Parameter(description = "Another period whose figures are given beside", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "previousPeriod", "samePeriodLastYear" })) String compare) {
        Question question = questions.of(parameters);
        Breakdown breakdown = by == null || by.isBlank() ? null
                : Breakdown.named(by).orElseThrow(
                        () -> InvalidRequest.of("by", "json.not-one-of", String.join(", ", Breakdown.names())));
        TimeStep step = breakdown == null ? null : breakdown.step();
        if (step != null && step.countOf(question.from(), question.to()) > step.most()) {
            throw InvalidRequest.of("by", "too-many-rows", step.most());
        }
        Compared compared = compare == null || compare.isBlank() ? null
                : Compared.named(compare).orElseThrow(
                        () -> InvalidRequest.of("compare", "json.not-one-of", String.join(", ", Compared.names())));
        return indicators.answer(question, breakdown, compared);
    }

    @GET
    @Path("/indicators/cases")
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER,
            Role.HANDLER })
    @Operation(operationId = "listCasesBehindFigure", summary = "The codes of the cases a figure counts, the latest first")
    public Page<String> cases(@BeanParam QuestionParameters parameters,
            @QueryParam("figure") @Parameter(required = true, description = "A figure of cases, such as overdue, or of satisfaction with them, such as satisfaction.dissatisfied", example = "overdue") String figure,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "At most 1000; 100 when not given") Integer limit) {
        Figure asked = figure(figure);
        if (asked.subject() != Figure.Subject.CASE) {
            throw InvalidRequest.of("figure", "not-a-figure-of-cases");
        }
        Page<ContributionView> page = page(parameters, asked, cursor, limit);
        return new Page<>(page.items().stream().filter(one -> one.contribution() > 0).map(ContributionView::code).toList(),
                page.nextCursor());
    }

    @GET
    @Path("/indicators/subjects")
    @RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER,
            Role.HANDLER })
    @Operation(operationId = "listSubjectsBehindFigure", summary = "What each case, feedback or decision adds to a figure, the latest first", description = "The contributions add up to the figure.")
    public Page<ContributionView> subjects(@BeanParam QuestionParameters parameters,
            @QueryParam("figure") @Parameter(required = true, description = "Any figure by the name it has in an answer, those not of cases with their group", example = "publication.procedures") String figure,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") String cursor,
            @QueryParam("limit") @Parameter(description = "At most 1000; 100 when not given") Integer limit) {
        return page(parameters, figure(figure), cursor, limit);
    }

    @GET
    @Path("/freshness")
    @RolesAllowed("**")
    @Operation(operationId = "getFreshness", summary = "How far this service has come with each topic")
    public List<TopicProgress> freshness() {
        return freshness.recent();
    }

    private Page<ContributionView> page(QuestionParameters parameters, Figure figure, String cursor, Integer limit) {
        return drillDown.page(questions.of(parameters), figure, cursor, PageLimit.of(limit, USUAL_PAGE, LARGEST_PAGE));
    }

    private static Figure figure(String name) {
        if (name == null || name.isBlank()) {
            throw InvalidRequest.of("figure", "constraint.NotBlank");
        }
        return Figure.named(name)
                .orElseThrow(() -> InvalidRequest.of("figure", "json.not-one-of", String.join(", ", Figure.names())));
    }
}
