package vn.motcua.cases.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.postgresql.PGStatement;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.worklist.CaseLines.Found;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.UnitScope;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.InvalidCursor;
import vn.motcua.rest.Page;
import vn.motcua.time.CivilTime;

/**
 * Finds cases of all times by words, the newest first. It looks into the months from the newest on, ever more at a time, until
 * a page is full: common words fill it at once, and of rare ones each month's index says quickly that it has none.
 */
@ApplicationScoped
public class CaseSearch {

    /** How many months are looked into at a time; all that is older comes at last. */
    private static final int[] MONTHS = { 1, 3, 8 };
    /** How many of the newest cases are looked at one by one. */
    private static final int NEWEST = 1_000;
    private static final int PATIENCE_SECONDS = 5;

    private final AgroalDataSource database;
    private final CaseLines lines;
    private final UnitScope scope;
    private final Clock clock;

    CaseSearch(AgroalDataSource database, CaseLines lines, UnitScope scope, Clock clock) {
        this.database = database;
        this.lines = lines;
        this.scope = scope;
        this.clock = clock;
    }

    /** The last line of the page before. */
    private record Place(LocalDate submittedOn, UUID id) {

        private static Place of(String cursor) {
            List<String> parts = Cursor.decode(cursor, 2);
            try {
                return new Place(Asked.plausibleDay(parts.get(0)), UUID.fromString(parts.get(1)));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new InvalidCursor();
            }
        }

        private static String after(Found last) {
            return Cursor.encode(last.submittedOn().toString(), last.id().toString());
        }
    }

    /**
     * Cases that the caller may see and that have every word; for a case code, that case alone.
     *
     * @param words of owner, subject, code and identity number, in any order
     * @param cursor of the page before, or null
     */
    @Transactional
    Page<CaseLine> find(String words, String cursor, int limit) {
        InUnits units = new InUnits(scope.units());
        Place place = cursor == null ? null : Place.of(cursor);
        if (units.none()) {
            return new Page<>(List.of(), null);
        }
        Optional<CaseCode> code = Asked.code(words);
        List<Found> found = code.isPresent() ? place == null ? byCode(code.get(), units) : List.of()
                : byWords(words, units, place, limit + 1);
        Page<Found> page = Page.of(found, limit, Place::after);
        return new Page<>(lines.of(page.items(), clock.instant()), page.nextCursor());
    }

    private List<Found> byCode(CaseCode code, InUnits units) {
        Sql sql = new Sql("SELECT id, submitted_on, assignee FROM cases WHERE code = ? AND submitted_on = ?")
                .with(code.text(), code.day());
        units.addTo(sql, null);
        return read(sql);
    }

    private List<Found> byWords(String words, InUnits units, Place place, int wanted) {
        LocalDate before = CivilTime.dateOf(clock.instant()).plusMonths(1).withDayOfMonth(1);
        if (place != null && place.submittedOn().isBefore(before)) {
            before = place.submittedOn().plusMonths(1).withDayOfMonth(1);
        }
        if (!units.few()) {
            List<Found> newest = amongNewest(words, units, place, before, wanted);
            if (newest.size() == wanted) {
                return newest;
            }
        }
        List<Found> found = new ArrayList<>();
        for (int span = 0; span <= MONTHS.length && found.size() < wanted; span++) {
            LocalDate from = span < MONTHS.length ? before.minusMonths(MONTHS[span]) : null;
            found.addAll(byIndex(words, units, place, from, before, wanted - found.size()));
            before = from;
        }
        return found;
    }

    /** Of a common word nearly every case has one, and looking at these costs less than gathering all of a month. */
    private List<Found> amongNewest(String words, InUnits units, Place place, LocalDate before, int wanted) {
        Sql sql = new Sql("SELECT id, submitted_on, assignee FROM (SELECT * FROM cases WHERE submitted_on < ? "
                + "AND submitted_on >= ?").with(before, before.minusMonths(MONTHS[0]));
        sql.andIf(place != null, "AND id < ?", () -> place.id()).and("ORDER BY id DESC LIMIT ?) newest WHERE true", NEWEST);
        units.addTo(sql, words);
        return read(sql.and("ORDER BY id DESC LIMIT ?", wanted));
    }

    /** All that the index of words has is gathered before it is ordered: a walk in order could pass thousands in vain. */
    private List<Found> byIndex(String words, InUnits units, Place place, LocalDate from, LocalDate before, int wanted) {
        Sql sql = new Sql("WITH found AS MATERIALIZED (SELECT id, submitted_on, assignee FROM cases WHERE submitted_on < ?")
                .with(before);
        sql.andIf(from != null, "AND submitted_on >= ?", () -> from);
        sql.andIf(place != null, "AND id < ?", () -> place.id());
        units.addTo(sql, words);
        return read(sql.and(") SELECT id, submitted_on, assignee FROM found ORDER BY id DESC LIMIT ?", wanted));
    }

    private List<Found> read(Sql sql) {
        try (Connection connection = database.getConnection(); PreparedStatement select = sql.prepared(connection)) {
            // Each plan is made for the words at hand: rare and common ones want different ways.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            select.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = select.executeQuery()) {
                List<Found> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Found(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
