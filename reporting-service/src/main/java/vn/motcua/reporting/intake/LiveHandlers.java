package vn.motcua.reporting.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import vn.motcua.inbox.EventHandler;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReplicatedUnits;

/** One handler a topic for the inbox. */
class LiveHandlers {
    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;

    LiveHandlers(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
    }

    @Produces
    @Singleton
    EventHandler catalog(CatalogEvents events) {
        return new LiveEvents(events, database, dictionary, units);
    }

    @Produces
    @Singleton
    EventHandler cases(CaseEvents events) {
        return new LiveEvents(events, database, dictionary, units);
    }

    @Produces
    @Singleton
    EventHandler feedback(FeedbackEvents events) {
        return new LiveEvents(events, database, dictionary, units);
    }
}
