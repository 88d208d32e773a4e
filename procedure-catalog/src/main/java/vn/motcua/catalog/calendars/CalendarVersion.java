package vn.motcua.catalog.calendars;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.motcua.workingtime.WorkingCalendar;

/** One version of a calendar; written once. */
@Entity
@Table(name = "calendar_version")
class CalendarVersion {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private PublishedCalendar calendar;
    private int number;
    @JdbcTypeCode(SqlTypes.JSON)
    private CalendarContent content;
    private Instant publishedAt;

    protected CalendarVersion() {
    }

    static CalendarVersion of(UUID id, PublishedCalendar calendar, int number, CalendarContent content, Instant publishedAt) {
        CalendarVersion version = new CalendarVersion();
        version.id = id;
        version.calendar = calendar;
        version.number = number;
        version.content = content;
        version.publishedAt = publishedAt;
        return version;
    }

    WorkingCalendar toWorkingCalendar() {
        return content.toWorkingCalendar(calendar.code(), number);
    }

    int number() {
        return number;
    }

    CalendarContent content() {
        return content;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
