package vn.motcua.cases.life;

import java.util.Locale;

/** What can be done to a case. */
public enum Verb {

    ACCEPT,
    REFUSE,
    TRANSFER,
    REQUEST_SUPPLEMENT,
    SUPPLY_SUPPLEMENT,
    REQUEST_PAYMENT,
    CONFIRM_PAYMENT,
    RESOLVE,
    HAND_OVER,
    WITHDRAW,
    STOP,
    CORRECT_RESOLUTION;

    /** The verb as it stands in an address, such as {@code hand-over}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
