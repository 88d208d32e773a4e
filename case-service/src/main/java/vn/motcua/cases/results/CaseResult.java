package vn.motcua.cases.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A result document of a case.
 *
 * @param number the number it bears
 * @param issuedOn the date it bears
 * @param signer who signed it, by name and office
 * @param fileId the file that it is; null where it exists on paper alone
 */
record CaseResult(UUID id, UUID caseId, LocalDate submittedOn, String documentName, String number, LocalDate issuedOn,
        String signer, UUID fileId, Instant recordedAt, String recordedBy) {
}
