package vn.motcua.cases.files.inspection;

import vn.motcua.problem.ProblemException;

/** The file is of another type than its sender or its name says (422). */
public class FileTypeMismatch extends ProblemException {

    public FileTypeMismatch(String declared, String found) {
        super(422, "file-type-mismatch", declared, found);
        with("declared", declared);
        with("found", found);
    }
}
