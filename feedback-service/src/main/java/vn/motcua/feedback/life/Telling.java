package vn.motcua.feedback.life;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;

import vn.motcua.contracts.feedback.FeedbackEvent;

/** What one piece of feedback has told the rest of the house, and what it has yet to tell. */
@Embeddable
class Telling {

    /** The number of the latest fact. */
    private long sequence;
    @Transient
    private List<FeedbackEvent> untold = new ArrayList<>();

    void add(FeedbackEvent fact) {
        sequence++;
        untold.add(fact);
    }

    /** One fact in place of all that have not been told yet. */
    void addInstead(FeedbackEvent fact) {
        sequence -= untold.size();
        untold.clear();
        add(fact);
    }

    long sequence() {
        return sequence;
    }

    List<FeedbackEvent> take() {
        List<FeedbackEvent> facts = List.copyOf(untold);
        untold.clear();
        return facts;
    }
}
