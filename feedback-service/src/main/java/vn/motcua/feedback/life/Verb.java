package vn.motcua.feedback.life;

import java.util.Locale;

/** What can be done to feedback once it was submitted. */
public enum Verb {

    REQUEST_SUPPLEMENT(true),
    SUPPLY_SUPPLEMENT(false),
    REFUSE(true),
    FORWARD(false),
    TAKE_UP(false),
    RETURN(true),
    ANSWER(true),
    PUBLISH(false),
    RATE(false);

    private final boolean needsText;

    Verb(boolean needsText) {
        this.needsText = needsText;
    }

    /** Whether it cannot be done without words: the reason, or the answer itself. */
    public boolean needsText() {
        return needsText;
    }

    /** The verb as it stands in an address, such as {@code take-up}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
