package vn.motcua.cases.files.content;

import vn.motcua.problem.ProblemException;

/** The connection broke before the file had arrived (400); nothing was stored. */
public class UploadBroken extends ProblemException {

    public UploadBroken() {
        super(400, "upload-broken");
    }
}
