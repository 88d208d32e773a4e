package vn.motcua.cases.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import vn.motcua.problem.InvalidRequest;

/** Whose register, and of which days; both ends included. */
public record RegisterPeriod(String unit, LocalDate from, LocalDate to) {

    /** A year and its first day again: a register is kept by the year. */
    static final int MOST_DAYS = 366;

    /** @throws InvalidRequest when it ends before it begins or is too long */
    public RegisterPeriod {
        if (to.isBefore(from)) {
            throw InvalidRequest.of("to", "period-ends-before-it-begins");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw InvalidRequest.of("to", "period-too-long", MOST_DAYS);
        }
    }
}
