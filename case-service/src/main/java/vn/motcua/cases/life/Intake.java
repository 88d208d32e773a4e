package vn.motcua.cases.life;

import java.time.Instant;
import java.util.List;

import vn.motcua.contracts.catalog.Channel;

/**
 * What is handed in.
 *
 * @param sourceSystem the system that knows the case as {@code sourceId}; both null for a case born here
 * @param processingUnit the unit that works on it first; another than the receiving one where a case is handed in outside the
 *        territory of the unit that is competent (phi địa giới)
 * @param condition which of the procedure's cases it is (trường hợp), where documents depend on it; may be null
 * @param subject what is asked, in a line; may be null
 */
public record Intake(String receivingUnit, String processingUnit, String procedureCode, int procedureVersion, Channel channel,
        Applicant applicant, String subject, List<SubmittedDocument> documents, Instant submittedAt, String sourceSystem,
        String sourceId, String condition) {

    /** What is handed in without a condition. */
    public Intake(String receivingUnit, String processingUnit, String procedureCode, int procedureVersion, Channel channel,
            Applicant applicant, String subject, List<SubmittedDocument> documents, Instant submittedAt, String sourceSystem,
            String sourceId) {
        this(receivingUnit, processingUnit, procedureCode, procedureVersion, channel, applicant, subject, documents,
                submittedAt,
                sourceSystem, sourceId, null);
    }
}
