package vn.motcua.reporting.readmodel;

import vn.motcua.reporting.marks.CaseFacts;
import vn.motcua.reporting.marks.DecisionFacts;
import vn.motcua.reporting.marks.Facts;
import vn.motcua.reporting.marks.FeedbackFacts;
import vn.motcua.reporting.marks.SatisfactionFacts;

/** What a subject is. */
enum SubjectKind {
    CASE(1, CaseFacts.class),
    SATISFACTION(2, SatisfactionFacts.class),
    FEEDBACK(3, FeedbackFacts.class),
    DECISION(4, DecisionFacts.class);

    private final int id;
    private final Class<? extends Facts> facts;

    SubjectKind(int id, Class<? extends Facts> facts) {
        this.id = id;
        this.facts = facts;
    }

    int id() {
        return id;
    }

    static SubjectKind of(Facts facts) {
        for (SubjectKind kind : values()) {
            if (kind.facts.isInstance(facts)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of subject");
    }
}
