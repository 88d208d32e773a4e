package vn.motcua.reporting.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.motcua.time.CivilTime;

/** Which other period an answer is compared with. */
public enum Compared {
    /** As long, and ending where the asked one begins; whole months before whole months. */
    PREVIOUS_PERIOD("previousPeriod"),
    SAME_PERIOD_LAST_YEAR("samePeriodLastYear");

    private final String shownAs;

    Compared(String shownAs) {
        this.shownAs = shownAs;
    }

    static Optional<Compared> named(String name) {
        return Stream.of(values()).filter(one -> one.shownAs.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(one -> one.shownAs).toList();
    }

    String shownAs() {
        return shownAs;
    }

    /** The same question about the other period. Where the asked period is not over yet, the other one is cut as short. */
    Question of(Question asked) {
        Period back = this == SAME_PERIOD_LAST_YEAR ? Period.ofYears(1) : lengthOf(asked);
        LocalDate from = asked.from().minus(back);
        LocalDate next = asked.to().plusDays(1);
        LocalDate to = (this == PREVIOUS_PERIOD ? asked.from() : next.minus(back)).minusDays(1);
        Instant end = CivilTime.startOf(to.plusDays(1));
        Instant asOf = asked.asOf().isBefore(CivilTime.startOf(next))
                ? asked.asOf().atZone(CivilTime.ZONE).minus(back).toInstant()
                : end;
        return new Question(asked.unit(), asked.descendants(), asked.levels(), from, to, asOf.isBefore(end) ? asOf : end,
                asked.field(), asked.procedure(), asked.channel());
    }

    private static Period lengthOf(Question asked) {
        LocalDate next = asked.to().plusDays(1);
        long months = ChronoUnit.MONTHS.between(asked.from(), next);
        return months > 0 && asked.from().plusMonths(months).equals(next) ? Period.ofMonths((int) months)
                : Period.ofDays((int) ChronoUnit.DAYS.between(asked.from(), next));
    }
}
