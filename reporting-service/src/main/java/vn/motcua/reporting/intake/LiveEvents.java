package vn.motcua.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.inbox.EventHandler;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReadModel;
import vn.motcua.reporting.readmodel.ReplicatedUnits;

/** Hands the events of one topic that come in to the read model, in the inbox's transaction. */
class LiveEvents implements EventHandler {
    private final TopicEvents events;
    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;

    LiveEvents(TopicEvents events, AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units) {
        this.events = events;
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
    }

    @Override
    public String topic() {
        return events.topic().topicName();
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        try (Connection connection = database.getConnection()) {
            events.apply(new ReadModel(connection, dictionary, units.cache()), batch);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
