package vn.motcua.reporting.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.indicators.Questions;
import vn.motcua.reporting.periods.CalendarCode;
import vn.motcua.reporting.periods.ReportingCalendars;
import vn.motcua.reporting.periods.ReportingPeriod;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.readmodel.Units;

/** Tells who below a unit has sent its report and who has not. */
@ApplicationScoped
class Board {
    private final PeriodicReports reports;
    private final Questions questions;
    private final ReplicatedUnits units;
    private final ReportingCalendars calendars;

    Board(PeriodicReports reports, Questions questions, ReplicatedUnits units, ReportingCalendars calendars) {
        this.reports = reports;
        this.questions = questions;
        this.units = units;
        this.calendars = calendars;
    }

    /** Only units that existed when the period ended are expected to report. */
    BoardView of(String unitCode, String periodCode) {
        Unit unit = questions.unit(unitCode);
        ReportingPeriod period = calendars.period(CalendarCode.PROVINCIAL, periodCode);
        Units known = units.units();
        List<Unit> below = known.tree().childrenOf(unit.code()).stream().map(code -> known.find(code).orElse(null))
                .filter(Objects::nonNull).filter(child -> !child.validFrom().isAfter(period.to())
                        && (child.validTo() == null || !child.validTo().isBefore(period.to())))
                .toList();
        Map<String, PeriodicReport> byUnit = reports.of(period.code(), below.stream().map(Unit::code).toList()).stream()
                .collect(Collectors.toMap(PeriodicReport::unit, Function.identity()));
        List<BoardView.Line> lines = below.stream().map(child -> line(child, byUnit.get(child.code()))).toList();
        return new BoardView(unit.code(), period.code(),
                Stream.of(UnitLevel.values()).map(level -> count(level, lines)).filter(count -> count.expected() > 0).toList(),
                lines);
    }

    private static BoardView.Line line(Unit unit, PeriodicReport report) {
        return new BoardView.Line(unit.code(), unit.name(), unit.level(), report == null ? null : report.id(),
                report == null ? null : report.state());
    }

    private static BoardView.Count count(UnitLevel level, List<BoardView.Line> lines) {
        List<BoardView.Line> ofLevel = lines.stream().filter(line -> line.level() == level).toList();
        return new BoardView.Count(level, ofLevel.stream().filter(line -> line.state() == ReportState.SENT).count(),
                ofLevel.size());
    }
}
