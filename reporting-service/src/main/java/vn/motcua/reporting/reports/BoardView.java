package vn.motcua.reporting.reports;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.catalog.UnitLevel;

/** Who below a unit has sent its report for a period and who has not. */
@Schema(description = "Who directly below a unit has sent its report for a period")
record BoardView(String unit, String period, List<Count> counts, List<Line> units) {

    /** How many of a level have. */
    @Schema(name = "BoardCount")
    record Count(UnitLevel level, @Schema(examples = "10") long sent, @Schema(examples = "10") long expected) {
    }

    /** One unit. */
    @Schema(name = "BoardLine")
    record Line(String unit, String name, UnitLevel level, @Schema(nullable = true) UUID report,
            @Schema(nullable = true, description = "null while it has not begun one") ReportState state) {
    }
}
