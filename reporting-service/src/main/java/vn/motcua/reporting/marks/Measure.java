package vn.motcua.reporting.marks;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mark counts. A stock is summed from the beginning of time to an instant (how many are open), everything else inside a
 * period (how many were received).
 */
public enum Measure {
    RECEIVED(1),
    OPEN(2),
    OVERDUE(3),
    PAUSED(4),
    CLOSED_EARLY(5),
    CLOSED_ON_TIME(6),
    CLOSED_LATE(7),
    LEG_EARLY(8),
    LEG_ON_TIME(9),
    LEG_LATE(10),

    CASE_RATED_VERY_SATISFIED(11),
    CASE_RATED_SATISFIED(12),
    CASE_RATED_NEUTRAL(13),
    CASE_RATED_DISSATISFIED(14),

    FEEDBACK_RECEIVED(21),
    FEEDBACK_ANSWERED(22),
    FEEDBACK_ANSWERED_ON_TIME(23),
    FEEDBACK_PUBLISHED(24),
    FEEDBACK_REFUSED(25),
    FEEDBACK_RATED(26),
    FEEDBACK_DISSATISFIED(27),

    DECISIONS(31),
    PROCEDURES_INTRODUCED(32),
    PROCEDURES_AMENDED(33),
    PROCEDURES_ABOLISHED(34),
    NATIONAL_ENTRY_DUE(35),
    NATIONAL_ENTRY_ON_TIME(36),

    SUPPLEMENTS_REQUESTED(41),
    /** The second request of a case and any after it. */
    SECOND_SUPPLEMENTS(42),
    APOLOGIES(43),
    WITHDRAWN(44),
    STOPPED(45),
    REFUSED(46),
    PAYMENTS_REQUESTED(47),
    PAYMENTS_CONFIRMED(48),
    PAYMENTS_CONFIRMED_ONLINE(49),

    /** From the receiving unit (-1) to the one that had the case in the end (+1): with it, closings count for the latter. */
    MOVED_EARLY(54),
    MOVED_ON_TIME(55),
    MOVED_LATE(56),

    /** Minutes, not cases. */
    HANDLED_MINUTES(60),
    HANDLED_WITHIN_4_HOURS(61),
    HANDLED_WITHIN_8_HOURS(62),
    HANDLED_WITHIN_2_DAYS(63),
    HANDLED_WITHIN_3_DAYS(64),
    HANDLED_WITHIN_5_DAYS(65),
    HANDLED_WITHIN_10_DAYS(66),
    HANDLED_WITHIN_15_DAYS(67),
    HANDLED_WITHIN_20_DAYS(68),
    HANDLED_WITHIN_30_DAYS(69),
    HANDLED_WITHIN_60_DAYS(70),
    HANDLED_LONGER(71),

    /** Cases with digitised documents, once accepted; how many of them were closed stands beside. */
    DIGITISED_TAKEN_IN(81),
    DIGITISED_CLOSED(82),
    REUSING_TAKEN_IN(83),
    REUSING_CLOSED(84),
    ELECTRONIC_RESULTS(85),
    DIGITISED_RESULTS(86),
    FULLY_ONLINE(87);

    /** Taken in less closed is a level that costs two marks, and what was received in a period is told without a third. */
    private static final Set<Measure> STOCKS = EnumSet.of(OPEN, OVERDUE, PAUSED, DIGITISED_TAKEN_IN, DIGITISED_CLOSED,
            REUSING_TAKEN_IN, REUSING_CLOSED);

    private static final Map<Integer, Measure> BY_ID = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Measure::id, Function.identity()));

    private final int id;

    Measure(int id) {
        this.id = id;
    }

    /** The number the tables know it by; never given to another measure. */
    public int id() {
        return id;
    }

    /** Whether it is summed from the beginning of time to an instant. */
    public boolean isStock() {
        return STOCKS.contains(this);
    }

    public static Measure withId(int id) {
        Measure measure = BY_ID.get(id);
        if (measure == null) {
            throw new IllegalArgumentException("no measure " + id);
        }
        return measure;
    }
}
