package vn.motcua.catalog.procedures;

/**
 * {@code 1.001193} in the national database; with a local suffix, {@code 1.001193.000.00.00.H28}, where a province adds its
 * own.
 */
public final class ProcedureCode {

    /** For {@code @Pattern}. */
    public static final String PATTERN = "[1-3]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2})?";

    private ProcedureCode() {
    }
}
