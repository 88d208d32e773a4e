package vn.motcua.reporting.assessment.sheet;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Something done to a sheet or said about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentStep", description = "Something done to a sheet or said about it, with the state it led to")
public record Step(@Schema(examples = "SUBMIT", description = "COMMENT or a verb") String verb, SheetState state, Side side,
        @Schema(nullable = true, description = "What a comment is about; absent for the whole sheet") String criterion,
        @Schema(nullable = true) String comment, String author, Instant at) {
}
