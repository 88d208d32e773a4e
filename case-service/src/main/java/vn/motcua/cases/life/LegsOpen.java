package vn.motcua.cases.life;

import java.util.List;

/** Somebody still works on the case beside the unit that has it in hand, which must wait (409). */
public class LegsOpen extends ActRefused {

    LegsOpen(CaseRecord subject, Verb verb, List<String> awaited) {
        super(subject, "legs-open", verb.path(), String.join(", ", awaited));
        with("awaitedUnits", awaited);
    }
}
