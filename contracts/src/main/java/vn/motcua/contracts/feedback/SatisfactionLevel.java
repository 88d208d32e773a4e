package vn.motcua.contracts.feedback;

/** How satisfied a person is. */
public enum SatisfactionLevel {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED
}
