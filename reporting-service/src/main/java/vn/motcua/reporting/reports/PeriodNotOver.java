package vn.motcua.reporting.reports;

import java.time.LocalDate;

import vn.motcua.problem.ProblemException;

/** A report is sent once the last day of its period is over (409). */
class PeriodNotOver extends ProblemException {
    PeriodNotOver(LocalDate lastDay) {
        super(409, "report-period-not-over", lastDay.toString());
    }
}
