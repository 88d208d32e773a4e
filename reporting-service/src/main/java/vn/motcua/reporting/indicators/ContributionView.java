package vn.motcua.reporting.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case, a feedback or a decision behind a figure. */
@Schema(description = "What one case, feedback or decision adds to a figure; negative when a correction took back what an earlier period counted")
public record ContributionView(@Schema(examples = "H28.30-240304-0001") String code,
        @Schema(examples = "1") long contribution) {
}
