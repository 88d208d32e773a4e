package vn.motcua.reporting.index.answer;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.identity.Role;
import vn.motcua.reporting.index.definition.Definitions;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.published.PublishedScores;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.question.IndexQuestions;

/** Indexes, and how units stand by them. */
@Path("/api/v1/indexes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indexes", description = "Indexes of units and calendar periods")
@RolesAllowed({ Role.REPORTER, Role.LEADER, Role.PROVINCE_ADMIN, Role.AUDITOR, Role.INTEGRATOR, Role.OFFICER, Role.HANDLER })
public class IndexResource {
    private static final String UNIT = "Code of the unit";
    private static final String PERIOD = "A calendar month (2024-03), quarter (2024-Q1) or year (2024)";

    private final IndexQuestions questions;
    private final Definitions definitions;
    private final ScoringUnits scoring;
    private final RankingUnits ranking;
    private final PublishedScores published;

    IndexResource(IndexQuestions questions, Definitions definitions, ScoringUnits scoring, RankingUnits ranking,
            PublishedScores published) {
        this.questions = questions;
        this.definitions = definitions;
        this.scoring = scoring;
        this.ranking = ranking;
        this.published = published;
    }

    @GET
    @Operation(operationId = "listIndexes", summary = "Every version of every index: criteria, curves, bands")
    public List<IndexDefinition> list() {
        return definitions.all();
    }

    @GET
    @Path("/{code}/scores")
    @Operation(operationId = "getIndexScores", summary = "A unit's points in a period, and what would gain most next", description = "A unit includes all below it. Where it declared nothing itself, what units below it declared is summed; numeratorFrom and denominatorFrom tell where a number comes from.")
    public ScoresView scores(@PathParam("code") String code,
            @QueryParam("unit") @Parameter(required = true, description = UNIT, example = "H28") String unit,
            @QueryParam("period") @Parameter(required = true, description = PERIOD, example = "2024-Q1") String period) {
        IndexQuestion about = questions.of(code, unit, period);
        return ScoresView.of(about, scoring.score(about), published.of(about).orElse(null));
    }

    @GET
    @Path("/{code}/ranking")
    @Operation(operationId = "getIndexRanking", summary = "The units below a unit, from the highest total", description = "Equal totals share a rank: 1, 2, 2, 4.")
    public IndexRankingView ranking(@PathParam("code") String code,
            @QueryParam("unit") @Parameter(required = true, description = UNIT, example = "H28") String unit,
            @QueryParam("period") @Parameter(required = true, description = PERIOD, example = "2024-Q1") String period,
            @QueryParam("level") @Parameter(description = "All units of this level below it; the direct children when not given", schema = @Schema(implementation = UnitLevel.class)) String level) {
        return ranking.rank(questions.of(code, unit, period), level);
    }

    @POST
    @Path("/{code}/what-if")
    @Operation(operationId = "tryIndexRules", summary = "The same findings by another definition or other weights", description = "Nothing is stored.")
    public WhatIfView whatIf(@PathParam("code") String code,
            @QueryParam("unit") @Parameter(required = true, description = UNIT, example = "H28") String unit,
            @QueryParam("period") @Parameter(required = true, description = PERIOD, example = "2024-Q1") String period,
            @Valid @NotNull WhatIfRequest request) {
        IndexQuestion now = questions.of(code, unit, period);
        IndexQuestion then = now.by(OtherRules.of(request, now.definition()));
        return WhatIfView.of(ScoresView.of(now, scoring.score(now), null), ScoresView.of(then, scoring.score(then), null));
    }
}
