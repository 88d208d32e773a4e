package vn.motcua.cases.printing;

import vn.motcua.problem.ProblemException;

/** A case has no form of this name (404). */
public class FormUnknown extends ProblemException {

    FormUnknown(String form) {
        super(404, "form-unknown", form);
    }
}
