package vn.motcua.catalog.decisions;

import java.util.UUID;

import vn.motcua.problem.ProblemException;

/** There is no such decision (404). */
class DecisionNotFound extends ProblemException {

    DecisionNotFound(UUID id) {
        super(404, "decision-not-found", id.toString());
    }
}
