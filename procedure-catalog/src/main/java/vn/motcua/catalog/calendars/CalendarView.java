package vn.motcua.catalog.calendars;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A calendar with its latest version whole and all its versions by number; {@code id} is the key of its events. */
public record CalendarView(UUID id, String code, CalendarVersionView latest, List<PublishedVersionView> versions) {

    /** When a version was published. */
    public record PublishedVersionView(int version, Instant publishedAt) {
    }

    static CalendarView of(PublishedCalendar calendar) {
        return new CalendarView(calendar.id(), calendar.code(), CalendarVersionView.of(calendar, calendar.latest()),
                calendar.versions().stream()
                        .map(version -> new PublishedVersionView(version.number(), version.publishedAt())).toList());
    }
}
