package vn.motcua.reporting.marks;

import java.util.List;

/** What is known of one subject: enough to derive its marks, and nothing personal. Immutable. */
public sealed interface Facts permits CaseFacts, FeedbackFacts, SatisfactionFacts, DecisionFacts {

    /** The code people know the subject by. */
    String code();

    /** All it contributes to the figures, past and still to come. */
    List<Mark> marks();
}
