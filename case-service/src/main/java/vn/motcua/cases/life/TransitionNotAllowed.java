package vn.motcua.cases.life;

/** The case's state does not allow the verb (409). */
public class TransitionNotAllowed extends ActRefused {

    TransitionNotAllowed(CaseRecord subject, Verb verb) {
        super(subject, "transition-not-allowed", verb.path(), subject.state().vietnamese(), subject.state().name());
    }
}
