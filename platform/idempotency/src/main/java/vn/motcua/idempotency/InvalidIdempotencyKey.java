package vn.motcua.idempotency;

import vn.motcua.problem.ProblemException;

/** The key is blank or too long (400). */
public class InvalidIdempotencyKey extends ProblemException {

    public InvalidIdempotencyKey(int longest) {
        super(400, "invalid-idempotency-key", longest);
    }
}
