package vn.motcua.reporting.readmodel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.motcua.reporting.marks.CaseFacts;
import vn.motcua.reporting.marks.FactKind;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.marks.Trait;
import vn.motcua.time.CivilTime;

/** Counts a case again as a clerk would who only has its timeline, an instant and patience: no marks, no sums, no calendar. */
final class Recount {
    private static final Set<LocalDate> DAYS_OFF = Set.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 8),
            LocalDate.of(2024, 2, 9), LocalDate.of(2024, 2, 10), LocalDate.of(2024, 2, 11), LocalDate.of(2024, 2, 12),
            LocalDate.of(2024, 2, 13), LocalDate.of(2024, 2, 14), LocalDate.of(2024, 4, 18), LocalDate.of(2024, 4, 29),
            LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 1), LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 3));
    private static final LocalDate WORKED = LocalDate.of(2024, 5, 4);
    private static final int[] BUCKET_HOURS = { 4, 8, 16, 24, 40, 80, 120, 160, 240, 480 };

    private final Map<Counted, Long> counts = new HashMap<>();
    private final CaseFacts facts;
    private Instant runningSince;
    private boolean accepted;
    private boolean open;
    private Instant due;
    private String holder;
    private int supplements;
    private long minutes;
    private CaseFacts.Step closing;
    private Set<Trait> ofDocuments = Set.of();
    private final Set<Trait> ofResult = new HashSet<>();

    /** How much of a measure a unit has. */
    record Counted(String unit, Measure measure) {
    }

    private Recount(CaseFacts facts) {
        this.facts = facts;
        this.holder = facts.ref().receivingUnit();
    }

    /** What the case counts for, by what happened before an instant. */
    static Map<Counted, Long> before(CaseFacts facts, Instant instant) {
        Recount recount = new Recount(facts);
        facts.steps().stream().filter(step -> step.at().isBefore(instant)).forEach(recount::tell);
        recount.stand(instant);
        return recount.counts;
    }

    /** The days on which any of it may change. */
    static Set<LocalDate> days(CaseFacts facts) {
        Set<LocalDate> days = new HashSet<>();
        for (CaseFacts.Step step : facts.steps()) {
            days.add(CivilTime.dateOf(step.at()));
            if (step.dueAt() != null) {
                days.add(CivilTime.dateOf(step.dueAt()));
            }
        }
        return days;
    }

    private void tell(CaseFacts.Step step) {
        boolean waiting = open && runningSince == null;
        switch (step.kind()) {
            case REGISTERED -> {
            }
            case RESULT_RECORDED, HANDED_OVER -> ofResult.addAll(traitsOf(step));
            case ACCEPTED -> {
                accepted = true;
                ofDocuments = traitsOf(step);
                run(step);
            }
            case REFUSED -> count(Measure.REFUSED);
            case SUPPLEMENT_REQUESTED -> {
                if (open) {
                    count(Measure.SUPPLEMENTS_REQUESTED);
                    supplements++;
                }
                rest(step.at());
            }
            case PAYMENT_REQUESTED -> {
                count(Measure.PAYMENTS_REQUESTED);
                rest(step.at());
            }
            case PAYMENT_CONFIRMED, PAID_ONLINE -> {
                count(Measure.PAYMENTS_CONFIRMED);
                if (step.kind() == FactKind.PAID_ONLINE) {
                    count(Measure.PAYMENTS_CONFIRMED_ONLINE);
                }
                resume(step);
            }
            case SUPPLEMENT_SUPPLIED -> {
                ofDocuments = open && step.traits() != null ? step.traits() : ofDocuments;
                resume(step);
            }
            case REAPPOINTED -> count(Measure.APOLOGIES);
            case TRANSFERRED, SENT_BACK -> holder = step.unit();
            case DUE_DATE_RECOUNTED -> due = open && !waiting ? step.dueAt() : due;
            case RESOLVED, WITHDRAWN, STOPPED -> {
                rest(step.at());
                open = false;
                closing = step;
                ofResult.addAll(traitsOf(step));
            }
            case RESOLUTION_CORRECTED -> {
                ofResult.clear();
                run(step);
            }
            case LEG_ENDED -> count(step.unit(), Measure.valueOf("LEG_" + timeliness(step)));
        }
    }

    private static Set<Trait> traitsOf(CaseFacts.Step step) {
        return step.traits() == null ? Set.of() : step.traits();
    }

    private void run(CaseFacts.Step step) {
        closing = null;
        open = true;
        runningSince = step.at();
        due = step.dueAt();
    }

    private void resume(CaseFacts.Step step) {
        if (open) {
            rest(step.at());
            run(step);
        }
    }

    private void rest(Instant at) {
        if (open && runningSince != null) {
            minutes += workingMinutes(runningSince, at);
            runningSince = null;
        }
    }

    private void stand(Instant instant) {
        String receiving = facts.ref().receivingUnit();
        put(accepted, receiving, Measure.RECEIVED);
        put(open, receiving, Measure.OPEN);
        put(open && runningSince == null, receiving, Measure.PAUSED);
        put(open && runningSince != null && due != null && due.isBefore(instant), receiving, Measure.OVERDUE);
        for (int second = 1; second < supplements; second++) {
            count(Measure.SECOND_SUPPLEMENTS);
        }
        put(ofDocuments.contains(Trait.DIGITISED_DOCUMENTS), receiving, Measure.DIGITISED_TAKEN_IN);
        put(ofDocuments.contains(Trait.REUSED_DOCUMENTS), receiving, Measure.REUSING_TAKEN_IN);
        put(ofResult.contains(Trait.ELECTRONIC_RESULT), receiving, Measure.ELECTRONIC_RESULTS);
        put(ofResult.contains(Trait.DIGITISED_RESULT), receiving, Measure.DIGITISED_RESULTS);
        put(ofResult.contains(Trait.FULLY_ONLINE), receiving, Measure.FULLY_ONLINE);
        if (closing != null) {
            put(ofDocuments.contains(Trait.DIGITISED_DOCUMENTS), receiving, Measure.DIGITISED_CLOSED);
            put(ofDocuments.contains(Trait.REUSED_DOCUMENTS), receiving, Measure.REUSING_CLOSED);
            count(Measure.valueOf("CLOSED_" + timeliness(closing)));
            if (!holder.equals(receiving)) {
                Measure moved = Measure.valueOf("MOVED_" + timeliness(closing));
                counts.merge(new Counted(receiving, moved), -1L, Long::sum);
                count(holder, moved);
            }
            put(closing.kind() == FactKind.WITHDRAWN, receiving, Measure.WITHDRAWN);
            put(closing.kind() == FactKind.STOPPED, receiving, Measure.STOPPED);
            counts.merge(new Counted(receiving, Measure.HANDLED_MINUTES), minutes, Long::sum);
            int bucket = 0;
            while (bucket < BUCKET_HOURS.length && minutes > BUCKET_HOURS[bucket] * 60L) {
                bucket++;
            }
            count(Measure.withId(Measure.HANDLED_WITHIN_4_HOURS.id() + bucket));
        }
    }

    private static String timeliness(CaseFacts.Step step) {
        if (step.dueAt() == null || step.kind() == FactKind.WITHDRAWN) {
            return "ON_TIME";
        }
        int order = CivilTime.dateOf(step.at()).compareTo(CivilTime.dateOf(step.dueAt()));
        return order < 0 ? "EARLY" : order == 0 ? "ON_TIME" : "LATE";
    }

    private static long workingMinutes(Instant from, Instant to) {
        long minutes = 0;
        for (LocalDate day = CivilTime.dateOf(from); !day.isAfter(CivilTime.dateOf(to)); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (day.equals(WORKED) || !weekend && !DAYS_OFF.contains(day)) {
                minutes += overlap(day, LocalTime.of(7, 0), LocalTime.of(11, 30), from, to);
                minutes += overlap(day, LocalTime.of(13, 30), LocalTime.of(17, 0), from, to);
            }
        }
        return minutes;
    }

    private static long overlap(LocalDate day, LocalTime opening, LocalTime ending, Instant from, Instant to) {
        Instant first = ZonedDateTime.of(day, opening, CivilTime.ZONE).toInstant();
        Instant last = ZonedDateTime.of(day, ending, CivilTime.ZONE).toInstant();
        return Math.max(0, Duration.between(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last).toMinutes());
    }

    private void put(boolean holds, String unit, Measure measure) {
        if (holds) {
            count(unit, measure);
        }
    }

    private void count(Measure measure) {
        count(facts.ref().receivingUnit(), measure);
    }

    private void count(String unit, Measure measure) {
        counts.merge(new Counted(unit, measure), 1L, Long::sum);
    }
}
