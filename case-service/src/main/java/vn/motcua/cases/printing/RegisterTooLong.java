package vn.motcua.cases.printing;

import vn.motcua.problem.ProblemException;

/** The register has more cases than are printed at once (422): ask for fewer days. */
public class RegisterTooLong extends ProblemException {

    RegisterTooLong() {
        super(422, "register-too-long", RegisterForm.MOST_ROWS);
        with("mostRows", RegisterForm.MOST_ROWS);
    }
}
