package vn.motcua.reporting.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.seals.CellDifference;
import vn.motcua.reporting.seals.ReportedFigures;
import vn.motcua.reporting.seals.Seal;

/** A report with its figures as reported then beside those known now. */
@Schema(description = "A report; its figures as reported then beside those known now")
record PeriodicReportView(UUID id, String unit, String period, LocalDate from, LocalDate to, ReportState state,
        @Schema(nullable = true, description = "The unit above that has it") String sentTo, long version,
        List<ReportVerb> openVerbs, List<ReportStep> history,
        @Schema(nullable = true, description = "null until it is sent") Seal reportedThen, ReportedFigures knownNow,
        List<CellDifference> differingCells) {

    static PeriodicReportView of(PeriodicReport report, List<ReportStep> history, Seal seal, ReportedFigures now) {
        return new PeriodicReportView(report.id(), report.unit(), report.period(), report.from(), report.to(), report.state(),
                report.sentTo(), report.version(), report.state().openVerbs(), history, seal, now,
                seal == null || seal.figures() == null ? List.of() : CellDifference.between(seal.figures(), now));
    }
}
