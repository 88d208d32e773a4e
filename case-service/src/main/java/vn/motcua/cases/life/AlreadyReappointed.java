package vn.motcua.cases.life;

/** A result is promised anew at most once (409; domain rule 3.6). */
public class AlreadyReappointed extends ActRefused {

    AlreadyReappointed(CaseRecord subject) {
        super(subject, "already-reappointed");
    }
}
