package vn.motcua.feedback.handled;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.contracts.catalog.Channel;

/** A case whose result was issued. */
public record HandledCase(String code, UUID caseId, String receivingUnit, String procedureCode, Channel channel,
        Instant handledAt) {
}
