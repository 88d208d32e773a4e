package vn.motcua.cases.life;

/** At most one supplement request after acceptance; another needs a leader's override (409). */
public class SupplementAlreadyRequested extends ActRefused {

    SupplementAlreadyRequested(CaseRecord subject) {
        super(subject, "supplement-already-requested");
    }
}
