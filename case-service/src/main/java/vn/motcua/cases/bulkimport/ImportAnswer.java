package vn.motcua.cases.bulkimport;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.problem.Problem;

/** What became of one line. Lines are counted from 1 within the request. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportAnswer(long line, String sourceId, Status status, String code, List<Problem.Entry> errors) {

    /** New, as before, changed, or refused with reasons. */
    public enum Status {
        IMPORTED,
        UNCHANGED,
        UPDATED,
        INVALID
    }
}
