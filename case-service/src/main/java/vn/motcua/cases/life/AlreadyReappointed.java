package vn.motcua.cases.life;

/** A result is promised anew at most once (409; domain rule 3.6). */
public class AlreadyReappointed extends ActRefused {

    AlreadyReappointed(Case subject) {
        super(subject, "already-reappointed");
    }
}
