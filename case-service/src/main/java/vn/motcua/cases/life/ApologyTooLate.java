package vn.motcua.cases.life;

/** An apology comes before the due date passes, or by a leader's override (409; domain rule 3.6). */
public class ApologyTooLate extends ActRefused {

    ApologyTooLate(CaseRecord subject) {
        super(subject, "apology-too-late");
    }
}
