package vn.motcua.cases.printing;

import java.time.Instant;

import vn.motcua.contracts.catalog.Channel;

/**
 * A case in the register (form 06).
 *
 * @param dueAt null where nothing is promised
 * @param closedAt when the result was there, or the case ended without one; null while it is open
 * @param result the result's number, or how the case ended; may be null
 * @param handedOverAt when the applicant got the result; may be null
 * @param documents how many documents were handed in
 * @param note may be null
 */
public record RegisterLine(int ordinal, String code, String applicantName, String procedureName, Channel channel,
        Instant submittedAt, Instant dueAt, Instant closedAt, String result, Instant handedOverAt, int documents, String note) {

    public String channelName() {
        return ReceiptForm.channel(channel);
    }
}
