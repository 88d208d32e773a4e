package vn.motcua.cases.files.inspection;

import vn.motcua.problem.ProblemException;

/** The file is packed and cannot be unpacked (422). */
public class FileDamaged extends ProblemException {

    public FileDamaged() {
        super(422, "file-damaged");
    }
}
