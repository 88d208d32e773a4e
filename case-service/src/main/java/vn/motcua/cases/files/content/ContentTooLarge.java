package vn.motcua.cases.files.content;

import vn.motcua.problem.ProblemException;

/** The file is larger than files may be (413). */
public class ContentTooLarge extends ProblemException {

    public ContentTooLarge(long limit) {
        super(413, "file-too-large", limit / (1024 * 1024));
        with("limit", limit);
    }
}
