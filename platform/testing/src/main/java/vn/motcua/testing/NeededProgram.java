package vn.motcua.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** A program that some tests need and not every machine has. */
final class NeededProgram {

    private NeededProgram() {
    }

    /**
     * Lets tests run where the program is installed and skips them where it is not.
     *
     * @param variable of the environment; where it says {@code required}, the missing program is a failure
     * @param missing what to say where it is not installed
     */
    static ConditionEvaluationResult check(boolean installed, String variable, String missing) {
        if (installed) {
            return ConditionEvaluationResult.enabled("installed");
        }
        if ("required".equals(System.getenv(variable))) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }
}
