package vn.motcua.cases.life;

/** The unit takes part in the case already (409). */
public class LegLastsAlready extends ActRefused {

    LegLastsAlready(CaseRecord subject, Verb verb, String unit) {
        super(subject, "leg-lasts-already", verb.path(), unit);
    }
}
