package vn.motcua.contracts.feedback;

import java.time.Instant;

import vn.motcua.contracts.catalog.Channel;

/** Someone said how satisfied they are with a handled case; the latest response to a case stands for it. */
public record SatisfactionResponded(String caseCode, String receivingUnit, String procedureCode, Channel channel,
        SatisfactionLevel level, Instant respondedAt) implements FeedbackEvent {
}
