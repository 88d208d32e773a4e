package vn.motcua.lines;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.problem.Problem;

/** What became of one line. */
@Schema(name = "ImportLineAnswer")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineAnswer(@Schema(description = "Counted from 1 within the request", examples = "1") long line,
        String sourceId, Status status, @Schema(description = "The code of what the line is about") String code,
        @Schema(description = "On INVALID only") List<Problem.Entry> errors) {

    /** New, as before, changed, or refused with reasons. */
    @Schema(name = "ImportLineStatus")
    public enum Status {
        IMPORTED,
        UNCHANGED,
        UPDATED,
        INVALID
    }
}
