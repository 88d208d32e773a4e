package vn.motcua.cases.life;

import java.util.Locale;

/** What can be done to a case, and the printed form that goes with it (Circulars 01/2018 and 03/2025/TT-VPCP). */
public enum Verb {

    ACCEPT("01"),
    REFUSE("03"),
    TRANSFER("05"),
    REQUEST_SUPPLEMENT("02"),
    SUPPLY_SUPPLEMENT(null),
    REQUEST_PAYMENT(null),
    CONFIRM_PAYMENT(null),
    RESOLVE(null),
    HAND_OVER(null),
    WITHDRAW(null),
    STOP("stop-notice"),
    CORRECT_RESOLUTION(null),
    REAPPOINT("04"),
    ASSIGN(null),
    SEND_BACK("05"),
    CONSULT(null),
    FINISH_LEG(null);

    private final String form;

    Verb(String form) {
        this.form = form;
    }

    /** The form's number, {@code stop-notice} for the one without; null where the verb has no form. */
    public String form() {
        return form;
    }

    /** The verb as it stands in an address, such as {@code hand-over}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
