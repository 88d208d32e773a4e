package vn.motcua.reporting.assessment.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.index.definition.Criterion;

/** Where a criterion's points may come from. */
@Schema(name = "AssessmentMeans")
public enum Means {
    GROUP,
    COMPUTED,
    ASSESSED,
    /** Computed, and people's points stand in place of it where they give any. */
    EITHER;

    static Means of(Criterion criterion) {
        if (criterion.isGroup()) {
            return GROUP;
        }
        if (criterion.assessed() == null) {
            return COMPUTED;
        }
        return criterion.measured() == null ? ASSESSED : EITHER;
    }
}
