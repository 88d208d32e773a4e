package vn.motcua.cases.redating;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.database.DatabaseFault;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.OutsideCalendar;

/** Counts open cases anew on a version of the calendar, many to a transaction, while work on them goes on. */
@ApplicationScoped
public class RedatingCases {

    private static final Logger LOG = Logger.getLogger(RedatingCases.class);
    private static final String ACTOR = "motcua";
    /** So many rows are locked at once, for the tenth of a second or so that their transaction lasts. */
    private static final int TOGETHER = 500;
    /** Cases whose clock stands still are counted on the latest calendar anyway once it goes on. */
    private static final String OUTDATED = "SELECT id, submitted_on FROM cases WHERE closed_at IS NULL AND due_at IS NOT NULL "
            + "AND coalesce(calendar_version, 0) < ? ORDER BY submitted_on, id";
    /** A case that was imported and not worked on since can still be imported anew. */
    private static final String STILL_IMPORTED = "UPDATE case_source s SET imported_sequence = moved.sequence "
            + "FROM unnest(?::text[], ?::text[], ?::bigint[]) AS moved (system, id, sequence) "
            + "WHERE s.source_system = moved.system AND s.source_id = moved.id AND s.imported_sequence = moved.sequence - 1";

    private final AgroalDataSource database;
    private final Cases cases;
    private final Clock clock;

    RedatingCases(AgroalDataSource database, Cases cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param passedOver cases that somebody was working on, or that cannot be counted on this calendar */
    record Outcome(int moved, int unmoved, int passedOver) {

        private Outcome plus(Outcome more) {
            return new Outcome(moved + more.moved, unmoved + more.unmoved, passedOver + more.passedOver);
        }
    }

    private record Key(UUID id, LocalDate submittedOn) {
    }

    /** Counts every open case anew whose due date was counted on an earlier version. Done twice, it changes nothing. */
    Outcome recountOn(LegalClock calendar) {
        List<Key> outdated = outdated(calendar.calendar().version());
        Outcome all = new Outcome(0, 0, 0);
        for (int first = 0; first < outdated.size(); first += TOGETHER) {
            List<Key> together = outdated.subList(first, Math.min(first + TOGETHER, outdated.size()));
            all = all.plus(QuarkusTransaction.requiringNew().call(() -> recount(together, calendar)));
        }
        return all;
    }

    private List<Key> outdated(int version) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OUTDATED)) {
            select.setInt(1, version);
            List<Key> keys = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(new Key(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class)));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private Outcome recount(List<Key> together, LegalClock calendar) {
        List<Case> free = cases.openAndFree(together.stream().map(Key::id).toList(), together.get(0).submittedOn(),
                together.get(together.size() - 1).submittedOn());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Case> counted = new ArrayList<>(free.size());
        List<Case> moved = new ArrayList<>();
        for (Case subject : free) {
            try {
                if (subject.recount(recounting(subject, now, calendar), calendar)) {
                    moved.add(subject);
                }
                counted.add(subject);
            } catch (OutsideCalendar e) {
                LOG.errorf("Case %s cannot be counted on calendar version %d: %s", subject.code(),
                        calendar.calendar().version(), e.getMessage());
            }
        }
        cases.changeAll(counted);
        keepImported(moved);
        return new Outcome(moved.size(), counted.size() - moved.size(), together.size() - counted.size());
    }

    /** Machines' clocks may disagree by a breath; time never runs backwards in a case. */
    private static Act recounting(Case subject, Instant now, LegalClock calendar) {
        Instant at = now.isBefore(subject.lastStepAt()) ? subject.lastStepAt() : now;
        return new Act(at, ACTOR, subject.processingUnit(), null,
                "Lịch làm việc được sửa đổi (phiên bản " + calendar.calendar().version() + ")", false);
    }

    private void keepImported(List<Case> moved) {
        List<Case> known = moved.stream().filter(subject -> subject.sourceSystem() != null).toList();
        if (known.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(STILL_IMPORTED)) {
            update.setArray(1, array(connection, "text", known.stream().map(Case::sourceSystem).toArray()));
            update.setArray(2, array(connection, "text", known.stream().map(Case::sourceId).toArray()));
            update.setArray(3, array(connection, "bigint", known.stream().map(Case::sequence).toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
