package vn.motcua.catalog.calendars;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A calendar under one code through all its versions; the last version counts, the others explain old due dates. */
@Entity
@Table(name = "calendar")
public class PublishedCalendar {

    @Id
    private UUID id;
    private String code;
    @Version
    private long version;
    private long eventSequence;
    @OneToMany(mappedBy = "calendar", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CalendarVersion> versions = new ArrayList<>();

    protected PublishedCalendar() {
    }

    static PublishedCalendar named(UUID id, String code) {
        PublishedCalendar calendar = new PublishedCalendar();
        calendar.id = id;
        calendar.code = code;
        return calendar;
    }

    /** @throws CalendarFaulty when nobody could count by it */
    CalendarVersion publish(UUID versionId, CalendarContent content, Instant now) {
        int number = versions.size() + 1;
        content.toWorkingCalendar(code, number);
        CalendarVersion published = CalendarVersion.of(versionId, this, number, content, now);
        versions.add(published);
        eventSequence++;
        return published;
    }

    CalendarVersion latest() {
        return versions.get(versions.size() - 1);
    }

    Optional<CalendarVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    List<CalendarVersion> versions() {
        return List.copyOf(versions);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }
}
