package vn.motcua.cases.life;

/** How the fees of a case were paid. */
public enum FeesPaid {
    /** It owes none. */
    NONE,
    ONLINE,
    AT_COUNTER
}
