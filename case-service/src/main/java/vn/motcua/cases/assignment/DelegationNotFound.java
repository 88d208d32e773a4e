package vn.motcua.cases.assignment;

import java.util.UUID;

import vn.motcua.problem.ProblemException;

/** No delegation of the caller's units bears this id (404). */
public class DelegationNotFound extends ProblemException {

    DelegationNotFound(UUID id) {
        super(404, "delegation-not-found", id.toString());
    }
}
