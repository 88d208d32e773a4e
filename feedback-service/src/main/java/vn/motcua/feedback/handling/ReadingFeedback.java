package vn.motcua.feedback.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.FeedbackState;
import vn.motcua.feedback.life.Feedbacks;
import vn.motcua.identity.UnitScope;
import vn.motcua.identity.UnitTrees;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.InvalidCursor;
import vn.motcua.rest.Page;

/** Looking at feedback, within the caller's units. */
@ApplicationScoped
public class ReadingFeedback {

    private final Feedbacks feedbacks;
    private final FeedbackAccess access;
    private final SenderReads senders;
    private final UnitScope scope;
    private final UnitTrees trees;
    private final Clock clock;

    ReadingFeedback(Feedbacks feedbacks, FeedbackAccess access, SenderReads senders, UnitScope scope, UnitTrees trees,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.access = access;
        this.senders = senders;
        this.scope = scope;
        this.trees = trees;
        this.clock = clock;
    }

    /** One piece of feedback and the version its entity tag shows. */
    record Versioned(FeedbackView view, long version) {
    }

    @Transactional
    Versioned one(String code) {
        Feedback feedback = access.visible(code, feedbacks.withCode(code));
        return new Versioned(senders.view(feedback), feedback.version());
    }

    @Transactional
    List<StepView> history(String code) {
        return access.visible(code, feedbacks.withCode(code)).steps().stream().map(StepView::of).toList();
    }

    /**
     * A page of what the caller may see, newest first.
     *
     * @param unit only what lies on this unit's desk or one below it; null for all
     * @param state null for all
     * @param overdue only what is owed and late by now: an answer, or the publication of one
     * @param cursor null for the first page
     */
    @Transactional
    Page<FeedbackSummary> page(String unit, FeedbackState state, boolean overdue, String cursor, int limit) {
        Set<String> seen = scope.units();
        if (seen.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<String> conditions = new ArrayList<>(List.of("(submission.receivingUnit in :seen or holdingUnit in :seen)"));
        Map<String, Object> values = new HashMap<>(Map.of("seen", seen));
        if (unit != null) {
            conditions.add("holdingUnit in :desks");
            values.put("desks", trees.current().withDescendants(unit));
        }
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state);
        }
        if (overdue) {
            conditions.add("((state in :owingAnswer and answerDueAt < :now) or (state = :answered and publishDueAt < :now))");
            values.put("owingAnswer", Set.of(FeedbackState.SUBMITTED, FeedbackState.FORWARDED, FeedbackState.IN_HANDLING));
            values.put("answered", FeedbackState.ANSWERED);
            values.put("now", clock.instant());
        }
        if (cursor != null) {
            conditions.add("(submittedAt < :at or (submittedAt = :at and id < :id))");
            values.putAll(place(cursor));
        }
        List<Feedback> rows = feedbacks
                .find(String.join(" and ", conditions) + " order by submittedAt desc, id desc", values)
                .range(0, limit).list();
        Page<Feedback> page = Page.of(rows, limit,
                last -> Cursor.encode(last.submittedAt().toString(), last.id().toString()));
        return new Page<>(page.items().stream().map(FeedbackSummary::of).toList(), page.nextCursor());
    }

    private static Map<String, Object> place(String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        try {
            return Map.of("at", Instant.parse(parts.get(0)), "id", UUID.fromString(parts.get(1)));
        } catch (RuntimeException e) {
            throw new InvalidCursor();
        }
    }
}
