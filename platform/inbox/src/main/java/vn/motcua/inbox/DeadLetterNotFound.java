package vn.motcua.inbox;

import vn.motcua.problem.ProblemException;

/** There is no such dead letter, or it was never readable as an event (404). */
class DeadLetterNotFound extends ProblemException {

    DeadLetterNotFound(long id) {
        super(404, "dead-letter-not-found", Long.toString(id));
    }
}
