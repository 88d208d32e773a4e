package vn.motcua.cases.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.motcua.contracts.cases.ResultForm;

/**
 * A result document of a case.
 *
 * @param number the number it bears
 * @param issuedOn the date it bears
 * @param signer who signed it, by name and office
 * @param fileId the file that it is; null where it exists on paper alone
 * @param form null for one that was recorded before there were forms
 */
record CaseResult(UUID id, UUID caseId, LocalDate submittedOn, String documentName, String number, LocalDate issuedOn,
        String signer, UUID fileId, ResultForm form,
        Instant recordedAt, String recordedBy) {

    /** What it exists as; of old ones a file was an electronic result. */
    ResultForm formOrUsual() {
        return form == null ? usual(fileId) : form;
    }

    static ResultForm usual(UUID fileId) {
        return fileId == null ? ResultForm.PAPER : ResultForm.ELECTRONIC;
    }
}
