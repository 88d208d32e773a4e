package vn.motcua.idempotency;

import vn.motcua.problem.ProblemException;

/** The key was used before for something else (422). */
public class KeyUsedForAnotherRequest extends ProblemException {

    public KeyUsedForAnotherRequest() {
        super(422, "idempotency-key-reused");
    }
}
