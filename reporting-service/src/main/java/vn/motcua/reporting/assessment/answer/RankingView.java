package vn.motcua.reporting.assessment.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.reporting.assessment.result.RankedGroup;
import vn.motcua.reporting.assessment.round.Decision;

/** Who comes where. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentRanking", description = "Who comes where: as of now while the round is open, as sealed once it is decided")
record RankingView(UUID round, String name, String appraiser, String index, int indexVersion, String period,
        @Schema(description = "What happened at this instant or later is not counted") Instant asOf,
        @Schema(nullable = true) Decision decision,
        @Schema(nullable = true, description = "Absent until decided") SealView seal,
        List<RankedGroup> groups) {

    @Schema(name = "AssessmentSeal", description = "SHA-256 of what GET …/seal answers")
    record SealView(Instant sealedAt, String sha256,
            @Schema(description = "Whether the stored text still has that SHA-256") boolean intact) {
    }
}
