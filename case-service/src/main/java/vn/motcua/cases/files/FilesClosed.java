package vn.motcua.cases.files;

import vn.motcua.cases.life.CaseState;
import vn.motcua.problem.ProblemException;

/** The case's state allows no change of its files (409). */
public class FilesClosed extends ProblemException {

    public FilesClosed(CaseState state) {
        super(409, "files-closed", state.vietnamese(), state.name());
        with("state", state.name());
    }
}
