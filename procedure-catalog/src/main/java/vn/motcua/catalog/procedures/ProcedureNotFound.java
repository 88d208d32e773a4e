package vn.motcua.catalog.procedures;

import vn.motcua.problem.ProblemException;

/** No such procedure, or no such version of it (404). */
class ProcedureNotFound extends ProblemException {

    ProcedureNotFound(String code) {
        super(404, "procedure-not-found", code);
    }
}
