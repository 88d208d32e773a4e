package vn.motcua.cases.printing;

import vn.motcua.problem.ProblemException;

/** Another register is being printed (503): they take too much memory to be printed side by side. */
public class RegisterBusy extends ProblemException {

    RegisterBusy() {
        super(503, "register-busy");
    }
}
