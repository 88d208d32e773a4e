package vn.motcua.cases.assignment;

import vn.motcua.cases.life.ActRefused;
import vn.motcua.cases.life.Case;

/** A colleague has the case in hand (409); a leader can assign it anew, the colleague can be stood in for. */
public class AssignedToAnother extends ActRefused {

    AssignedToAnother(Case subject) {
        super(subject, "assigned-to-another", subject.course().assignee());
        with("assignee", subject.course().assignee());
    }
}
