package vn.motcua.reporting.reports;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something done to a report or said about it. */
@Schema(description = "Something done to a report or said about it, with the state it led to")
public record ReportStep(@Schema(examples = "SUBMIT", description = "CREATE, COMMENT or a verb") String verb,
        ReportState state, Instant at, String author, @Schema(nullable = true) String comment) {
}
