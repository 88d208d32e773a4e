package vn.motcua.cases.files.inspection;

import vn.motcua.problem.ProblemException;

/** The file is made to unpack to far more than it is (422). */
public class FileBomb extends ProblemException {

    public FileBomb() {
        super(422, "file-bomb");
    }
}
