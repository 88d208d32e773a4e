package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that needs LibreOffice. Without it the test is skipped and says so; where {@code MOTCUA_OFFICE=required} stands in the
 * environment, it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InOffice.Installed.class)
public @interface InOffice {

    /** Looks for LibreOffice. */
    class Installed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return NeededProgram.check(Office.isInstalled(), "MOTCUA_OFFICE",
                    "no soffice on the path; Debian has it in libreoffice-calc-nogui");
        }
    }
}
