package vn.motcua.cases.tracking.page;

/**
 * The form, and what was wrong with it when it was sent.
 *
 * @param code as it was typed, or as the address gave it; the second factor is never shown again
 */
public record Lookup(String code, boolean codeMissing, boolean factorMissing, boolean notFound) {

    static Lookup blank(String code) {
        return new Lookup(code, false, false, false);
    }

    static Lookup notFound(String code) {
        return new Lookup(code, false, false, true);
    }

    /** As it was sent. */
    static Lookup of(TrackingForm form) {
        return new Lookup(form.code(), form.code().isEmpty(), form.factor().isEmpty(), false);
    }

    public boolean incomplete() {
        return codeMissing || factorMissing;
    }

    public boolean wrong() {
        return incomplete() || notFound;
    }
}
