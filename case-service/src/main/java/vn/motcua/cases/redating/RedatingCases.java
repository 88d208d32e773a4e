package vn.motcua.cases.redating;

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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    private static final int TOGETHER = 250;
    /** Of the rows that lie beside one another, one in so many is counted in one transaction. */
    private static final int NEIGHBOURS = 4;
    /** While one waits for its commit another counts; more would take the turns of whoever works at a counter. */
    private static final int WORKERS = 6;
    /** Cases whose clock stands still are counted on the latest calendar anyway once it goes on. */
    private static final String OUTDATED = "SELECT id, submitted_on FROM cases WHERE closed_at IS NULL AND due_at IS NOT NULL "
            + "AND coalesce(calendar_version, 0) < ? ORDER BY submitted_on, id";

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
        List<List<Key>> shares = shares(outdated(calendar.calendar().version()));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Outcome all = new Outcome(0, 0, 0);
            for (Future<Outcome> share : workers
                    .invokeAll(shares.stream().map(share -> (Callable<Outcome>) () -> recount(share, calendar)).toList())) {
                all = all.plus(share.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * A page of the table has room for the new form of two or three of its rows at a time. Neighbours are therefore dealt to
     * transactions that follow one another: when the next one comes to the page, the old forms have made room.
     */
    static <K> List<List<K>> shares(List<K> keys) {
        List<List<K>> shares = new ArrayList<>();
        for (int first = 0; first < keys.size(); first += TOGETHER * NEIGHBOURS) {
            List<K> near = keys.subList(first, Math.min(first + TOGETHER * NEIGHBOURS, keys.size()));
            for (int turn = 0; turn < NEIGHBOURS; turn++) {
                List<K> share = new ArrayList<>(TOGETHER);
                for (int i = turn; i < near.size(); i += NEIGHBOURS) {
                    share.add(near.get(i));
                }
                if (!share.isEmpty()) {
                    shares.add(share);
                }
            }
        }
        return shares;
    }

    private Outcome recount(List<Key> share, LegalClock calendar) {
        return QuarkusTransaction.requiringNew().call(() -> recountNow(share, calendar));
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

    private Outcome recountNow(List<Key> together, LegalClock calendar) {
        List<Case> free = cases.openAndFree(together.stream().map(Key::id).toList(), together.get(0).submittedOn(),
                together.get(together.size() - 1).submittedOn());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Case> moved = new ArrayList<>(free.size());
        List<Case> unmoved = new ArrayList<>();
        for (Case subject : free) {
            try {
                boolean moves = subject.recount(recounting(subject, now, calendar), calendar);
                (moves ? moved : unmoved).add(subject);
            } catch (OutsideCalendar e) {
                LOG.errorf("Case %s cannot be counted on calendar version %d: %s", subject.code(),
                        calendar.calendar().version(), e.getMessage());
            }
        }
        cases.recounted(moved, unmoved);
        return new Outcome(moved.size(), unmoved.size(), together.size() - moved.size() - unmoved.size());
    }

    /** Machines' clocks may disagree by a breath; time never runs backwards in a case. */
    private static Act recounting(Case subject, Instant now, LegalClock calendar) {
        Instant at = now.isBefore(subject.lastStepAt()) ? subject.lastStepAt() : now;
        return new Act(at, ACTOR, subject.processingUnit(), null,
                "Lịch làm việc được sửa đổi (phiên bản " + calendar.calendar().version() + ")", false);
    }
}
