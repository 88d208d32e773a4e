package vn.motcua.feedback.life;

import java.util.Locale;

/** What can be done to feedback once it was submitted. */
public enum Verb {

    REQUEST_SUPPLEMENT,
    SUPPLY_SUPPLEMENT,
    REFUSE,
    FORWARD,
    TAKE_UP,
    RETURN,
    ANSWER,
    PUBLISH,
    RATE;

    /** The verb as it stands in an address, such as {@code take-up}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
