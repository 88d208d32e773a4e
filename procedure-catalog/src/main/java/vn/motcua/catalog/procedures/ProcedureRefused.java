package vn.motcua.catalog.procedures;

import java.time.LocalDate;

import vn.motcua.problem.FieldError;

/**
 * A decision asks of a procedure what cannot be done with it. Named by field, so that a decision can report all of them at
 * once.
 */
public final class ProcedureRefused extends RuntimeException {

    private final String field;
    private final String reason;
    private final transient Object[] arguments;

    private ProcedureRefused(String field, String reason, Object... arguments) {
        super(reason, null, false, false);
        this.field = field;
        this.reason = reason;
        this.arguments = arguments;
    }

    static ProcedureRefused abolished(LocalDate lastValidDay) {
        return new ProcedureRefused("procedureCode", "procedure-is-abolished", lastValidDay.toString());
    }

    static ProcedureRefused endsBeforeItBegins() {
        return new ProcedureRefused("procedure.validTo", "ends-before-it-begins");
    }

    static ProcedureRefused notLater(LocalDate formerValidFrom) {
        return new ProcedureRefused("procedure.validFrom", "version-not-later", formerValidFrom.toString());
    }

    static ProcedureRefused abolishedBeforeItHeld(LocalDate validFrom) {
        return new ProcedureRefused("procedureCode", "procedure-not-yet-valid", validFrom.toString());
    }

    /** The refusal as one fault of a decision's item. */
    public FieldError at(String itemPath) {
        return new FieldError(itemPath + "." + field, reason, arguments);
    }
}
