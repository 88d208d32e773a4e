package vn.motcua.replay.quarter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.replay.province.PublishedFigures;

/**
 * Gives an accepted case a course after which it stands, as of the period's end, as its outcome says. Not every case can: one
 * accepted in the last hour with a month to go will not be resolved in the quarter. Then the answer is empty and another is
 * tried.
 */
final class Handling {

    private static final double SUPPLEMENTED = 0.045;
    private static final double PAID_LATER = 0.03;
    private static final double CLOSED_AFTERWARDS = 0.9;

    private final OfficeTime office;
    private final DueDates dueDates;
    private final Random random;
    private final Processing processing;
    private final LocalDate firstDayAfter;
    private final long periodStart;
    private final long periodEnd;

    Handling(OfficeTime office, DueDates dueDates, PublishedFigures.Period period, Random random) {
        this.office = office;
        this.dueDates = dueDates;
        this.random = random;
        this.processing = new Processing(office, random);
        this.firstDayAfter = period.to().plusDays(1);
        this.periodStart = office.startOf(period.from());
        this.periodEnd = office.startOf(firstDayAfter);
    }

    Optional<List<Step>> course(Subject subject, Outcome outcome) {
        long accepted = office.minuteAt(subject.acceptedAt());
        LocalDateTime due = dueDates.without(subject.acceptedAt(), subject.limit());
        return switch (outcome) {
            case RESOLVED_IN_TIME -> inTime(subject, accepted, due, StepKind.RESOLVED, periodStart, periodEnd - 1);
            case STOPPED_IN_TIME -> inTime(subject, accepted, due, StepKind.STOPPED, periodStart, periodEnd - 1);
            case RESOLVED_LATE -> late(subject, due, StepKind.RESOLVED, periodStart, periodEnd - 1);
            case STOPPED_LATE -> late(subject, due, StepKind.STOPPED, periodStart, periodEnd - 1);
            case WITHDRAWN -> withdrawn(subject, accepted, due);
            case OPEN_WITHIN_LIMIT -> due.toLocalDate().isBefore(firstDayAfter) ? Optional.empty()
                    : closedAfterwards(subject, accepted, due, random.nextDouble() < 0.96);
            case OPEN_OVERDUE -> due.toLocalDate().isBefore(firstDayAfter)
                    ? closedAfterwards(subject, accepted, due, false)
                    : Optional.empty();
            case OPEN_PAUSED -> paused(subject, accepted, due);
            case CLOSED_BEFORE_PERIOD -> inTime(subject, accepted, due, StepKind.RESOLVED, 0, periodStart - 1);
            case ACCEPTED_AFTER_PERIOD -> inTime(subject, accepted, due, StepKind.RESOLVED, periodEnd, Long.MAX_VALUE);
            case REFUSED, NEVER_ACCEPTED, WITHDRAWN_BEFORE_ACCEPTANCE -> throw new IllegalArgumentException(
                    outcome + " is never accepted");
        };
    }

    private Optional<List<Step>> inTime(Subject subject, long accepted, LocalDateTime dueWithoutHalt, StepKind end,
            long floor, long ceiling) {
        Halt halt = perhaps(subject, accepted, dueWithoutHalt);
        LocalDateTime due = halt == null ? dueWithoutHalt : dueWith(subject, halt);
        long earliest = Math.max(floor, (halt == null ? accepted : halt.to()) + 6);
        long latest = Math.min(ceiling, office.endOf(due.toLocalDate()));
        if (earliest > latest) {
            return Optional.empty();
        }
        return Optional.of(processing.course(subject, halt, end, closing(subject, earliest, latest, due.toLocalDate())));
    }

    private Optional<List<Step>> late(Subject subject, LocalDateTime due, StepKind end, long floor, long ceiling) {
        long earliest = Math.max(floor, office.endOf(due.toLocalDate()) + 1);
        long latest = Math.min(ceiling, earliest + 10 * OfficeTime.DAY);
        if (earliest > latest) {
            return Optional.empty();
        }
        return Optional.of(processing.course(subject, null, end, between(earliest, latest, 2)));
    }

    /** At any time, even after the due date: the applicant's will is never the office's delay. */
    private Optional<List<Step>> withdrawn(Subject subject, long accepted, LocalDateTime due) {
        long latest = Math.max(accepted + 60, accepted + (office.minuteAt(due) - accepted) * 115 / 100);
        long at = between(accepted + 12, latest, 1);
        if (at < periodStart || at >= periodEnd) {
            return Optional.empty();
        }
        boolean asked = subject.leavesTimeToPause() && at < office.minuteAt(due) && random.nextDouble() < 0.3;
        Halt halt = asked ? Halt.supplement(between(accepted + 2, at - 2, 1), Halt.OPEN) : null;
        return Optional.of(processing.course(subject, halt, StepKind.WITHDRAWN, at));
    }

    private Optional<List<Step>> closedAfterwards(Subject subject, long accepted, LocalDateTime due, boolean inTime) {
        if (random.nextDouble() >= CLOSED_AFTERWARDS) {
            return Optional.of(processing.course(subject, null, null, 0));
        }
        if (!inTime) {
            return late(subject, due, StepKind.RESOLVED, periodEnd, Long.MAX_VALUE);
        }
        long earliest = Math.max(periodEnd, accepted + 6);
        long latest = office.endOf(due.toLocalDate());
        return earliest > latest ? Optional.empty()
                : Optional.of(processing.course(subject, null, StepKind.RESOLVED,
                        closing(subject, earliest, latest, due.toLocalDate())));
    }

    /** Asked for something before the period's end, and not answered before it. */
    private Optional<List<Step>> paused(Subject subject, long accepted, LocalDateTime due) {
        long latest = Math.min(office.minuteAt(due) - 30, periodEnd - 1);
        if (!subject.leavesTimeToPause() || accepted + 20 > latest) {
            return Optional.empty();
        }
        boolean answered = random.nextDouble() < 0.6;
        long fee = random.nextDouble() < 0.3 ? subject.version().body().feeVnd() : 0;
        Halt halt = new Halt(fee, fee > 0 && random.nextBoolean(), between(accepted + 20, latest, 0.7),
                answered ? periodEnd + random.nextInt(8 * OfficeTime.DAY) : Halt.OPEN);
        if (!answered) {
            return Optional.of(processing.course(subject, halt, null, 0));
        }
        LocalDate dueDay = dueWith(subject, halt).toLocalDate();
        long closed = closing(subject, halt.to() + 6, Math.max(halt.to() + 6, office.endOf(dueDay)), dueDay);
        return Optional.of(processing.course(subject, halt, StepKind.RESOLVED, closed));
    }

    private Halt perhaps(Subject subject, long accepted, LocalDateTime due) {
        double drawn = random.nextDouble();
        long time = office.minuteAt(due) - accepted;
        if (drawn > SUPPLEMENTED + PAID_LATER || !subject.leavesTimeToPause() || time < 2 * OfficeTime.DAY) {
            return null;
        }
        long from = between(accepted + 10, accepted + time / 2, 1);
        long to = from + 30 + random.nextInt(5 * OfficeTime.DAY);
        long fee = subject.version().body().feeVnd();
        return drawn < SUPPLEMENTED || fee == 0 ? Halt.supplement(from, to)
                : new Halt(fee, random.nextDouble() < 0.7, from, to);
    }

    private LocalDateTime dueWith(Subject subject, Halt halt) {
        return dueDates.with(subject.acceptedAt(), subject.limit(), office.at(halt.from()), office.at(halt.to()));
    }

    /** Mostly before the due day, one time in five on it; what takes a day is done in hours. */
    private long closing(Subject subject, long earliest, long latest, LocalDate dueDay) {
        long dueDayOpens = office.startOf(dueDay);
        if (random.nextDouble() < 0.2 && dueDayOpens > earliest && dueDayOpens <= latest) {
            return between(dueDayOpens, latest, 1);
        }
        return between(earliest, latest, subject.limit().unit() == LimitUnit.SAME_DAY ? 1.8 : 0.9);
    }

    /** Both included; a steepness above 1 leans to the earlier. */
    private long between(long earliest, long latest, double steepness) {
        // StrictMath, so that every machine draws the same quarter from the same seed.
        long drawn = (long) (StrictMath.pow(random.nextDouble(), steepness) * (latest - earliest + 1));
        return Math.min(latest, earliest + drawn);
    }
}
