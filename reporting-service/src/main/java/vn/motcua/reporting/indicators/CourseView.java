package vn.motcua.reporting.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to cases on their way. */
@Schema(description = "What happened to cases on their way, each counted when it happened")
public record CourseView(
        @Schema(description = "Requests for supplements after acceptance") long supplements,
        @Schema(description = "Of these, the second of a case and those after it") long secondSupplements,
        @Schema(description = "Apologies with a new promise; imported timelines do not tell of them") long apologies,
        @Schema(description = "Cases their applicants withdrew") long withdrawn,
        @Schema(description = "Cases stopped by the office") long stopped,
        @Schema(description = "Cases that were not accepted; they are not among those received") long refused) {

    static CourseView of(Sums sums) {
        return new CourseView(sums.of(Figure.SUPPLEMENTS), sums.of(Figure.SECOND_SUPPLEMENTS), sums.of(Figure.APOLOGIES),
                sums.of(Figure.WITHDRAWN), sums.of(Figure.STOPPED), sums.of(Figure.REFUSED));
    }
}
