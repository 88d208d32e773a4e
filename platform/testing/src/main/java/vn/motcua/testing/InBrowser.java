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
 * A test that needs Chromium and its driver. Without them it is skipped and says so; where {@code MOTCUA_BROWSER=required}
 * stands in the environment, as it does in CI, it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Installed.class)
public @interface InBrowser {

    /** Looks for the browser. */
    class Installed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return NeededProgram.check(Chromium.isInstalled(), "MOTCUA_BROWSER",
                    "no Chromium with its driver on the path; Debian has them as chromium and chromium-driver");
        }
    }
}
