package vn.motcua.cases.life;

/** The unit takes no part in the case beside the one that has it in hand (409). */
public class NoLegToFinish extends ActRefused {

    NoLegToFinish(CaseRecord subject, String unit) {
        super(subject, "no-leg-to-finish", unit);
    }
}
