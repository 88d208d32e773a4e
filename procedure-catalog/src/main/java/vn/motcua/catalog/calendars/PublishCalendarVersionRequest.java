package vn.motcua.catalog.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole calendar version, not a difference. Weekdays left out are days of rest; without {@code sameDayCutoff} it is 15:00.
 */
public record PublishCalendarVersionRequest(
        @NotEmpty @Size(max = 7) List<@Valid @NotNull WorkingDay> week,
        @NotNull @Size(max = 3000) List<@NotNull LocalDate> daysOff,
        @NotNull @Size(max = 3000) List<@NotNull LocalDate> workedDays,
        @Schema(examples = "15:00", implementation = String.class, format = "time") LocalTime sameDayCutoff) {

    private static final LocalTime USUAL_CUTOFF = LocalTime.of(15, 0);

    /** A weekday with its opening hours. */
    @Schema(name = "WorkingDayRequest")
    public record WorkingDay(@NotNull @Schema(examples = "MONDAY") DayOfWeek day,
            @NotEmpty @Size(max = 10) List<@Valid @NotNull Hours> hours) {
    }

    /** Opening hours within one day. */
    @Schema(name = "HoursRequest")
    public record Hours(
            @NotNull @Schema(examples = "07:00", implementation = String.class, format = "time") LocalTime from,
            @NotNull @Schema(examples = "11:30", implementation = String.class, format = "time") LocalTime to) {
    }

    /** @throws CalendarFaulty when a weekday is named twice */
    CalendarContent content() {
        Map<DayOfWeek, List<CalendarContent.Hours>> days = new EnumMap<>(DayOfWeek.class);
        for (WorkingDay each : week) {
            List<CalendarContent.Hours> hours = each.hours().stream()
                    .map(open -> new CalendarContent.Hours(open.from(), open.to())).toList();
            if (days.put(each.day(), hours) != null) {
                throw new CalendarFaulty("week", "calendar-weekday-twice", each.day().name());
            }
        }
        return new CalendarContent(days, new ArrayList<>(new TreeSet<>(daysOff)), new ArrayList<>(new TreeSet<>(workedDays)),
                sameDayCutoff == null ? USUAL_CUTOFF : sameDayCutoff);
    }
}
