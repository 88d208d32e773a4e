package vn.motcua.reporting.index.answer;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same findings by two rules. */
@Schema(name = "IndexWhatIf", description = "The same findings by the rules in force and by the others")
public record WhatIfView(ScoresView now, ScoresView then,
        @Schema(description = "The other total minus the one in force") BigDecimal difference) {

    static WhatIfView of(ScoresView now, ScoresView then) {
        return new WhatIfView(now, then, then.total().subtract(now.total()));
    }
}
