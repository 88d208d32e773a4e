package vn.motcua.reporting.reports;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.indicators.Questions;
import vn.motcua.reporting.periods.CalendarCode;
import vn.motcua.reporting.periods.ReportingCalendars;
import vn.motcua.reporting.periods.ReportingPeriod;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.seals.Seals;
import vn.motcua.rest.ETags;
import vn.motcua.time.UuidV7;

/** Every verb in a transaction of its own, with its line in the history. */
@ApplicationScoped
class HandlingReports {
    private final PeriodicReports reports;
    private final Questions questions;
    private final ReportingCalendars calendars;
    private final Seals seals;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Clock clock;

    HandlingReports(PeriodicReports reports, Questions questions, ReportingCalendars calendars, Seals seals, UnitScope scope,
            CurrentCaller caller, Clock clock) {
        this.reports = reports;
        this.questions = questions;
        this.calendars = calendars;
        this.seals = seals;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PeriodicReport create(CreateReportRequest request) {
        Unit unit = questions.unit(request.unit());
        ReportingPeriod period = calendars.period(CalendarCode.PROVINCIAL, request.period());
        PeriodicReport report = PeriodicReport.draft(UuidV7.at(clock.instant()), unit.code(), period.code(), period.from(),
                period.to());
        if (!reports.add(report)) {
            throw new ReportExists(unit.code(), period.code());
        }
        note(report, "CREATE", null);
        return report;
    }

    /** @throws vn.motcua.identity.OutsideUnitScope when it is a report of none of the caller's units */
    PeriodicReport find(UUID id) {
        return seen(reports.find(id).orElseThrow(ReportNotFound::new));
    }

    /** Submits, returns or approves. @param comment null for none */
    @Transactional
    PeriodicReport move(UUID id, ReportVerb verb, String ifMatch, String comment) {
        return stored(held(id, ifMatch).after(verb), verb, comment);
    }

    /** Seals the report and gives it to the unit above. */
    @Transactional
    PeriodicReport send(UUID id, String ifMatch) {
        PeriodicReport report = held(id, ifMatch);
        Unit unit = questions.unit(report.unit());
        PeriodicReport sent = report.sent(unit.parentCode(), clock.instant());
        seals.seal(id, question(report), report.period());
        return stored(sent, ReportVerb.SEND, null);
    }

    /** Says something about a report in any state; the report stays as it is. */
    @Transactional
    PeriodicReport comment(UUID id, String comment) {
        PeriodicReport report = held(id, null);
        note(report, "COMMENT", comment);
        return report;
    }

    /** What the report asks. */
    Question question(PeriodicReport report) {
        return questions.of(questions.unit(report.unit()), report.from(), report.to());
    }

    private PeriodicReport held(UUID id, String ifMatch) {
        PeriodicReport report = seen(reports.lock(id).orElseThrow(ReportNotFound::new));
        ETags.requireMatch(ifMatch, report.version());
        return report;
    }

    private PeriodicReport seen(PeriodicReport report) {
        scope.require(report.unit());
        return report;
    }

    private PeriodicReport stored(PeriodicReport report, ReportVerb verb, String comment) {
        reports.store(report);
        note(report, verb.name(), comment);
        return report;
    }

    private void note(PeriodicReport report, String verb, String comment) {
        reports.add(report.id(), new ReportStep(verb, report.state(), clock.instant(), caller.get().username(), comment));
    }
}
