package vn.motcua.cases.files.content;

import vn.motcua.problem.ProblemException;

/** The store of files does not serve (503): its disk is full, its server away, or content is gone from it. */
public class ContentUnavailable extends ProblemException {

    public ContentUnavailable() {
        super(503, "file-store-unavailable");
    }
}
