package vn.motcua.catalog.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.catalog.units.ProvinceWide;
import vn.motcua.catalog.writing.CatalogWriting;
import vn.motcua.rest.ETags;

/** A calendar gets its next version; the first one makes the calendar. */
@ApplicationScoped
public class PublishingCalendarVersion {

    private final PublishedCalendars calendars;
    private final ProvinceWide provinceWide;
    private final CatalogWriting writing;

    PublishingCalendarVersion(PublishedCalendars calendars, ProvinceWide provinceWide, CatalogWriting writing) {
        this.calendars = calendars;
        this.provinceWide = provinceWide;
        this.writing = writing;
    }

    /** @param ifMatch the entity tag of the calendar the caller last saw, or null */
    @Transactional
    public PublishedCalendar publish(String code, String ifMatch, PublishCalendarVersionRequest request) {
        writing.begin();
        provinceWide.require();
        PublishedCalendar calendar = calendars.withCode(code)
                .orElseGet(() -> PublishedCalendar.named(writing.newId(), code));
        if (calendar.eventSequence() > 0) {
            ETags.requireMatch(ifMatch, calendar.version());
        }
        return add(calendar, request);
    }

    /** The first version of a calendar, published by the catalogue itself inside a transaction that holds its lock. */
    PublishedCalendar add(String code, PublishCalendarVersionRequest request) {
        return add(PublishedCalendar.named(writing.newId(), code), request);
    }

    private PublishedCalendar add(PublishedCalendar calendar, PublishCalendarVersionRequest request) {
        CalendarVersion published = calendar.publish(writing.newId(), request.content(), writing.now());
        calendars.persistAndFlush(calendar);
        writing.tell(calendar.id(), calendar.code(), calendar.eventSequence(),
                published.content().published(calendar.code(), published.number()));
        return calendar;
    }
}
