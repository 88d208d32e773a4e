package vn.motcua.catalog.calendars;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import vn.motcua.workingtime.WorkingCalendar;

/** All calendars; a province keeps one or two. */
@ApplicationScoped
public class PublishedCalendars implements PanacheRepositoryBase<PublishedCalendar, UUID> {

    Optional<PublishedCalendar> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @throws CalendarNotFound when nothing was published under that code */
    PublishedCalendar require(String code) {
        return withCode(code).orElseThrow(() -> new CalendarNotFound(code));
    }

    List<PublishedCalendar> byCode() {
        return listAll(Sort.by("code"));
    }

    /** The last version of a calendar, to count by. */
    public Optional<WorkingCalendar> latest(String code) {
        return withCode(code).map(calendar -> calendar.latest().toWorkingCalendar());
    }
}
