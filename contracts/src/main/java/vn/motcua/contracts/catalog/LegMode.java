package vn.motcua.contracts.catalog;

/** How a leg of a procedure stands to the one before it. */
public enum LegMode {
    /** It begins when the one before has ended. */
    IN_TURN,
    /** It runs beside the one before, within the same part of the time limit. */
    PARALLEL,
    /** Its agency is asked for an opinion while the one before has the case in hand. */
    CONSULTATION
}
