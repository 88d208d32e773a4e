package vn.motcua.contracts.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A version of a working calendar came into force. {@code workedDays} are days of rest that are worked in exchange. */
public record CalendarVersionPublished(String code, int version, List<WorkingDay> week, List<LocalDate> daysOff,
        List<LocalDate> workedDays, LocalTime sameDayCutoff) implements CatalogEvent {

    /** One weekday and its opening hours. */
    public record WorkingDay(DayOfWeek day, List<Hours> hours) {
    }

    /** Opening hours within one day, from inclusive to exclusive. */
    public record Hours(LocalTime from, LocalTime to) {
    }
}
