package vn.motcua.reporting.index.published;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.Role;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.question.IndexQuestions;

/** Entering what was published of a unit. */
@Path("/api/v1/indexes/{code}/published/{unit}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indexes", description = "Indexes of units and calendar periods")
public class PublishedScoreResource {
    private final IndexQuestions questions;
    private final PublishedScores scores;
    private final CurrentCaller caller;
    private final Clock clock;

    PublishedScoreResource(IndexQuestions questions, PublishedScores scores, CurrentCaller caller, Clock clock) {
        this.questions = questions;
        this.scores = scores;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed({ Role.REPORTER, Role.PROVINCE_ADMIN })
    @Operation(operationId = "enterPublishedScore", summary = "Enter a score as it was published, to see it beside ours")
    public PublishedScore enter(@PathParam("code") String code, @PathParam("unit") String unit,
            @PathParam("period") String period, @Valid @NotNull EnterPublishedScoreRequest request) {
        IndexQuestion about = questions.of(code, unit, period);
        List<FieldError> faults = new ArrayList<>();
        request.groups().keySet().stream().filter(
                group -> about.definition().criteria().stream().noneMatch(criterion -> criterion.code().equals(group)))
                .forEach(group -> faults.add(new FieldError("groups." + group, "index.no-such-criterion", group)));
        if (request.total().compareTo(about.definition().total()) > 0) {
            faults.add(new FieldError("total", "index.outside-maximum", about.definition().total()));
        }
        if (request.rank() != null && request.of() != null && request.rank() > request.of()) {
            faults.add(new FieldError("rank", "index.rank-beyond-last"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        PublishedScore score = new PublishedScore(request.total(), request.rank(), request.of(), request.groups(),
                caller.get().username(), clock.instant());
        scores.put(about, score);
        return score;
    }
}
