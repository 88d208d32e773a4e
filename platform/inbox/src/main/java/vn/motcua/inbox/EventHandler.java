package vn.motcua.inbox;

import java.util.List;

/**
 * What a service does with the events of one topic. A service may have several handlers for a topic; each picks the types it
 * knows and passes over the others, so that a newer producer does no harm.
 */
public interface EventHandler {

    String topic();

    /**
     * Applies a batch inside the transaction that also stores the progress. Every event comes once, and those of one
     * aggregate in the order of their sequences without gaps. Set-based SQL over the whole batch is what makes it fast.
     *
     * @throws PoisonEvent for an event that can never be applied; any exception that is not a passing fault of the database
     *         counts as poison too. The batch is then applied event by event, and only the poisoned one is set aside.
     */
    void apply(List<ReceivedEvent> batch);
}
