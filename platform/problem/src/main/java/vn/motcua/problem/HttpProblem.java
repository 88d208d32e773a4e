package vn.motcua.problem;

/** A refusal that HTTP itself gives, under the type {@code http-<status>}. */
class HttpProblem extends ProblemException {

    HttpProblem(int status) {
        super(status, "http-" + status);
    }
}
