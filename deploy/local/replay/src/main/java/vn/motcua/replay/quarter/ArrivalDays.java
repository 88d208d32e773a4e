package vn.motcua.replay.quarter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import vn.motcua.replay.province.PublishedFigures;

/** How busy a working day is: Mondays more than Fridays, hardly anybody around Tết. Made up, but as counters know it. */
final class ArrivalDays {

    private static final Map<DayOfWeek, Double> WEEK = Map.of(DayOfWeek.MONDAY, 1.2, DayOfWeek.TUESDAY, 1.08,
            DayOfWeek.WEDNESDAY, 1.0, DayOfWeek.THURSDAY, 0.95, DayOfWeek.FRIDAY, 0.85);
    /** New Year's Day of the lunar year Giáp Thìn. */
    private static final LocalDate TET = LocalDate.of(2024, 2, 10);

    final Weighted<LocalDate> inPeriod;
    final Weighted<LocalDate> lateInPeriod;
    final Weighted<LocalDate> before;
    final Weighted<LocalDate> after;

    ArrivalDays(OfficeTime office, PublishedFigures.Period period) {
        List<LocalDate> all = office.days();
        List<LocalDate> within = all.stream().filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                .toList();
        this.inPeriod = new Weighted<>(within, ArrivalDays::busy);
        this.lateInPeriod = new Weighted<>(within, day -> busy(day) * nearness(day, period.to(), 45));
        this.before = new Weighted<>(all.stream().filter(day -> day.isBefore(period.from())).toList(),
                day -> busy(day) * nearness(day, period.from(), 60));
        this.after = new Weighted<>(all.stream().filter(day -> day.isAfter(period.to())).toList(),
                day -> busy(day) * nearness(period.to(), day, 14));
    }

    private static double busy(LocalDate day) {
        double week = WEEK.getOrDefault(day.getDayOfWeek(), 0.5);
        long toTet = ChronoUnit.DAYS.between(day, TET);
        if (toTet > 0 && toTet <= 12) {
            return week * (0.2 + 0.06 * toTet);
        }
        if (toTet <= 0 && toTet > -14) {
            return week * (0.35 - 0.04 * toTet);
        }
        return week;
    }

    /** Falls from 1 on the day itself to 0 so many days away. */
    private static double nearness(LocalDate earlier, LocalDate later, int days) {
        return Math.max(0, 1 - (double) ChronoUnit.DAYS.between(earlier, later) / days);
    }
}
