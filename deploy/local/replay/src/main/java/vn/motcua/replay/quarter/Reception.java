package vn.motcua.replay.quarter;

import java.time.LocalDateTime;
import java.util.List;

/** The steps up to and including acceptance. */
record Reception(List<Step> steps) {

    LocalDateTime submittedAt() {
        return steps.get(0).at();
    }

    LocalDateTime acceptedAt() {
        return steps.get(steps.size() - 1).at();
    }
}
