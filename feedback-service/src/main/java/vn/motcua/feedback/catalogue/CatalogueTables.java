package vn.motcua.feedback.catalogue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.feedback.store.Statements;
import vn.motcua.identity.UnitTree;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.OpeningHours;
import vn.motcua.workingtime.WorkingCalendar;
import vn.motcua.workingtime.WorkingCalendarBuilder;

/** The replica's tables. */
@ApplicationScoped
class CatalogueTables {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Statements statements;

    CatalogueTables(Statements statements) {
        this.statements = statements;
    }

    long revision() {
        return statements.list("SELECT revision FROM catalogue_revision", Statements.none(), row -> row.getLong(1)).get(0);
    }

    /** Reads the revision first: what changes while the rest is read raises it again, and is read the next time. */
    Catalogue read() {
        long revision = revision();
        Map<String, String> parents = new HashMap<>();
        statements.list("SELECT code, parent_code FROM catalogue_unit", Statements.none(),
                row -> parents.put(row.getString(1), row.getString(2)));
        List<String> calendar = statements.list("SELECT rules FROM catalogue_calendar ORDER BY code, version DESC LIMIT 1",
                Statements.none(), row -> row.getString(1));
        return new Catalogue(revision, new UnitTree(parents), calendar.isEmpty() ? null : clockOf(calendar.get(0)));
    }

    void putUnit(String code, String parentCode) {
        statements.run("INSERT INTO catalogue_unit (code, parent_code) VALUES (?, ?) "
                + "ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code", put -> {
                    put.setString(1, code);
                    put.setString(2, parentCode);
                });
    }

    void putCalendar(CalendarVersionPublished calendar) {
        String rules = json(calendar);
        statements.run("INSERT INTO catalogue_calendar (code, version, rules) VALUES (?, ?, ?::jsonb) "
                + "ON CONFLICT (code, version) DO UPDATE SET rules = excluded.rules", put -> {
                    put.setString(1, calendar.code());
                    put.setInt(2, calendar.version());
                    put.setString(3, rules);
                });
    }

    void raiseRevision() {
        statements.run("UPDATE catalogue_revision SET revision = revision + 1", Statements.none());
    }

    private static LegalClock clockOf(String rules) {
        try {
            return new LegalClock(calendarOf(JSON.readValue(rules, CalendarVersionPublished.class)));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable calendar in the replica", e);
        }
    }

    /** @throws IllegalArgumentException when the published calendar makes no sense, such as one without opening hours */
    static WorkingCalendar calendarOf(CalendarVersionPublished published) {
        WorkingCalendarBuilder calendar = WorkingCalendar.builder(published.code(), published.version())
                .sameDayCutoff(published.sameDayCutoff());
        published.week().forEach(day -> calendar.hours(day.day(),
                day.hours().stream().map(hours -> new OpeningHours(hours.from(), hours.to())).toList()));
        return calendar.daysOff(published.daysOff()).workedDays(published.workedDays()).build();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
