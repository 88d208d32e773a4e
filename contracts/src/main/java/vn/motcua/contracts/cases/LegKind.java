package vn.motcua.contracts.cases;

/** How a unit takes part in a case. */
public enum LegKind {
    /** It has the case in hand. */
    HOLDING,
    /** It works on the case beside the unit that has it in hand, which waits for it. */
    PARALLEL,
    /** It is asked for its opinion; nobody need wait for it. */
    CONSULTATION
}
