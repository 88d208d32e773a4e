package vn.motcua.benchmark;

import java.time.LocalDate;
import java.util.Random;

/** Periods that somebody might ask about, drawn from five years; the same seed draws the same ones. */
final class RandomPeriods {

    static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    static final LocalDate LAST = LocalDate.of(2024, 3, 14);

    private final Random random;

    RandomPeriods(long seed) {
        this.random = new Random(seed);
    }

    /** First and last day. */
    record Period(LocalDate from, LocalDate to) {

        String asked() {
            return "&from=" + from + "&to=" + to;
        }
    }

    /** A month, a quarter, a year or any days, one as often as the other. */
    Period next() {
        LocalDate day = day(FIRST, LAST);
        LocalDate month = day.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        return switch (random.nextInt(4)) {
            case 0 -> within(month, month.plusMonths(1));
            case 1 -> within(quarter, quarter.plusMonths(3));
            case 2 -> within(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1));
            default -> within(day, day.plusDays(1 + random.nextInt(200)));
        };
    }

    Period quarter() {
        LocalDate month = day(FIRST, LAST.minusMonths(3)).withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        return new Period(quarter, quarter.plusMonths(3).minusDays(1));
    }

    /** A noon of the period, as a parameter: within a day nothing is summed up yet, and marks are counted one by one. */
    String noonOf(Period period) {
        return "&asOf=" + day(period.from, period.to) + "T12:00:00%2B07:00";
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private static Period within(LocalDate from, LocalDate until) {
        LocalDate last = until.minusDays(1);
        return new Period(from.isBefore(FIRST) ? FIRST : from, last.isAfter(LAST) ? LAST : last);
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }
}
