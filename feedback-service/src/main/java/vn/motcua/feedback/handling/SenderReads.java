package vn.motcua.feedback.handling;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.store.Statements;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.Role;

/** Shows a sender's data to those who have to get in touch, and writes down that they saw it. */
// Personal data protection law of 2025: log who read what.
@ApplicationScoped
class SenderReads {

    private final Statements statements;
    private final CurrentCaller caller;
    private final Clock clock;

    SenderReads(Statements statements, CurrentCaller caller, Clock clock) {
        this.statements = statements;
        this.caller = caller;
        this.clock = clock;
    }

    /** The view the caller may have; runs in a transaction. */
    FeedbackView view(Feedback feedback) {
        boolean needsSender = caller.get().has(Role.OFFICER) || caller.get().has(Role.HANDLER) || caller.get().has(Role.LEADER);
        if (needsSender && feedback.submission().sender() != null) {
            statements.run("INSERT INTO sender_read (feedback_id, account, read_at) VALUES (?, ?, ?)", insert -> {
                insert.setObject(1, feedback.id());
                insert.setString(2, caller.get().username());
                insert.setObject(3, Statements.parameter(clock.instant()));
            });
        }
        return FeedbackView.of(feedback, needsSender);
    }
}
