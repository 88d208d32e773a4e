package vn.motcua.cases.life;

import vn.motcua.problem.ProblemException;

/** The case does not allow what was asked (409); the answer lists what it allows. */
public abstract class ActRefused extends ProblemException {

    protected ActRefused(CaseRecord subject, String slug, Object... arguments) {
        super(409, slug, arguments);
        with("state", subject.state().name());
        with("allowedVerbs", subject.allowedVerbs().stream().map(Verb::path).toList());
    }
}
