package vn.motcua.reporting.seals;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case or feedback that adds something else now than when the report was sealed. */
@Schema(description = "A case or feedback that adds something else to the figures now than when the report was sealed")
public record CaseDifference(String code, List<Change> changes) {

    /** One figure. */
    @Schema(name = "ContributionChange")
    public record Change(@Schema(description = "Field; empty when unknown and for feedback") String field,
            @Schema(examples = "late") String figure, long reported, long now) {
    }
}
