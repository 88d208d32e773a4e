package vn.motcua.catalog.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.catalog.CatalogEvent;
import vn.motcua.outbox.Outbox;
import vn.motcua.outbox.OutboxEvent;
import vn.motcua.time.UuidV7;

/**
 * Changes of the catalogue, one at a time. A province changes its catalogue a few times a day, and what must hold spans
 * aggregates: the tree has no circle, a decision's procedures exist, facts leave in the order in which they became true. One
 * lock keeps all of that at once; readers never meet it.
 */
@ApplicationScoped
public class CatalogWriting {

    /** Any number, as long as nobody else in this database uses it: the letters "catalog". */
    private static final long LOCK = 0x636174616c6f67L;

    private final Session session;
    private final Outbox outbox;
    private final Clock clock;

    CatalogWriting(Session session, Outbox outbox, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Waits until no other change is under way. To be called before anything is read; held until the transaction ends. */
    public void begin() {
        session.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)", Integer.class).setParameter("lock", LOCK)
                .getSingleResult();
    }

    public UUID newId() {
        return UuidV7.at(clock.instant());
    }

    /** Now, as PostgreSQL keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Leaves a fact in the outbox.
     *
     * @param subject what people call the aggregate
     * @param sequence the aggregate's 1, 2, 3 …
     */
    public void tell(UUID aggregateId, String subject, long sequence, CatalogEvent fact) {
        outbox.append(new OutboxEvent(EventTopic.CATALOG.aggregateType(), aggregateId, subject, sequence,
                EventTopic.typeOf(fact.getClass()), now(), fact));
    }
}
