package vn.motcua.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;

import vn.motcua.database.DatabaseFault;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.intake.TopicEvents;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReadModel;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.UnitsCache;
import vn.motcua.reporting.rebuild.RebuildView.Difference;

/**
 * One rebuild. Most of the log is read while events go on being applied; only the last stretch, the comparison and the swap
 * hold
 * them up, so that both sets of tables stand at the same offsets.
 */
final class Rebuilding {
    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private final Connection connection;
    private final Dictionary dictionary;
    private final UnitsCache units;
    private final List<TopicEvents> topics;
    private final String brokers;
    private final Sql sql;
    private final ShadowTables shadow;
    private long events;

    /** @param connection of its own, outside any transaction; autocommit is switched off */
    Rebuilding(Connection connection, Dictionary dictionary, List<TopicEvents> topics, String brokers) {
        this.connection = connection;
        this.dictionary = dictionary;
        this.units = new UnitsCache(dictionary.units());
        // The catalogue first: with the tree known, cells flow up it at once.
        this.topics = topics.stream().sorted(Comparator.comparing(TopicEvents::topic)).toList();
        this.brokers = brokers;
        this.sql = new Sql(connection);
        this.shadow = new ShadowTables(sql);
    }

    long events() {
        return events;
    }

    /** Rebuilds, compares and, when asked to, swaps. */
    List<Difference> run(boolean swap) throws SQLException {
        connection.setAutoCommit(false);
        shadow.create();
        connection.commit();
        List<EventLog> logs = topics.stream().map(one -> new EventLog(one.topic().topicName(), brokers)).toList();
        try {
            // Twice without holding anything up, so that little is left for the third time.
            readAll(logs, true);
            readAll(logs, true);
            new ReadModel(connection, dictionary, units).holdAlone();
            readAll(logs, false);
            List<Difference> differences = shadow.compare();
            if (swap) {
                shadow.swap();
            }
            shadow.drop();
            connection.commit();
            return differences;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            logs.forEach(EventLog::close);
        }
    }

    private void readAll(List<EventLog> logs, boolean commit) throws SQLException {
        for (int i = 0; i < topics.size(); i++) {
            EventLog log = logs.get(i);
            TopicEvents topic = topics.get(i);
            log.readUpTo(appliedOffsets(topic.topic().topicName()), batch -> apply(topic, log, batch, commit));
        }
        if (commit) {
            connection.commit();
        }
    }

    private Map<Integer, Long> appliedOffsets(String topic) {
        Map<Integer, Long> next = new HashMap<>();
        sql.each("SELECT partition, next_offset FROM public.inbox_offset WHERE topic = ?",
                statement -> statement.setString(1, topic), row -> next.put(row.getInt(1), row.getLong(2)));
        return next;
    }

    /** The inbox sets poison aside event by event; so does this, or one bad event would end the rebuild. */
    private void apply(TopicEvents topic, EventLog log, List<ReceivedEvent> batch, boolean commit) {
        try {
            if (!applied(topic, batch)) {
                List<ReceivedEvent> poison = new ArrayList<>();
                for (ReceivedEvent event : batch) {
                    boolean follows = poison.stream().anyMatch(bad -> bad.aggregateId().equals(event.aggregateId()));
                    if (follows || !applied(topic, List.of(event))) {
                        poison.add(event);
                    }
                }
                // Last first: the earliest of an aggregate decides where it stands.
                for (int i = poison.size() - 1; i >= 0; i--) {
                    log.refuse(poison.get(i));
                }
            }
            if (commit) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private boolean applied(TopicEvents topic, List<ReceivedEvent> batch) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            shadow.use();
            topic.apply(new ReadModel(connection, dictionary, units), batch);
            connection.releaseSavepoint(before);
            events += batch.size();
            return true;
        } catch (DatabaseFault e) {
            if (DatabaseFault.passes(e)) {
                throw e;
            }
            connection.rollback(before);
            return false;
        } catch (RuntimeException e) {
            LOG.debugf(e, "An event of %s cannot be applied", topic.topic());
            connection.rollback(before);
            return false;
        }
    }
}
