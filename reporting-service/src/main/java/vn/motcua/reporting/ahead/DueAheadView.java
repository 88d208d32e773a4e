package vn.motcua.reporting.ahead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.inbox.TopicProgress;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.workingtime.WorkingCalendar;

/** How many cases fall due on each of the next days. */
@Schema(name = "DueAhead", description = "How many open cases whose clock runs fall due on each of the next days, as matters stand")
public record DueAheadView(@Schema(examples = "H28") String unit, @Schema(examples = "Tỉnh Hòa Bình") String unitName,
        boolean descendants,
        @Schema(description = "Now: what was due before is overdue and not counted here") Instant asOf,
        @Schema(description = "How far this service had come with each topic when it answered") List<TopicProgress> freshness,
        @Schema(description = "On all of the days together", examples = "412") long due,
        @Schema(description = "Today, from now on, and the days after it") List<Day> days) {

    /** A day and what falls due on it. */
    @Schema(name = "DueOnDay", description = "A day and how many cases fall due on it")
    public record Day(@Schema(examples = "2024-03-15") LocalDate day,
            @Schema(description = "By the province's calendar") boolean workingDay,
            @Schema(examples = "58") long due) {
    }

    static DueAheadView of(Question question, List<TopicProgress> freshness, Map<LocalDate, Long> due,
            WorkingCalendar calendar) {
        List<Day> days = question.from().datesUntil(question.to().plusDays(1))
                .map(day -> new Day(day, calendar.isWorkingDay(day), due.getOrDefault(day, 0L))).toList();
        return new DueAheadView(question.unit().code(), question.unit().name(), question.descendants(), question.asOf(),
                freshness, days.stream().mapToLong(Day::due).sum(), days);
    }
}
