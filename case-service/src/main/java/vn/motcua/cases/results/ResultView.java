package vn.motcua.cases.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.life.Case;
import vn.motcua.contracts.cases.ResultForm;

/**
 * A result document of a case.
 *
 * @param electronic whether the document is a file and not on paper alone
 * @param form what it exists as
 * @param superseded whether the resolution that it belonged to was corrected since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(UUID id, String documentName, String number, LocalDate issuedOn, String signer, UUID fileId,
        boolean electronic, ResultForm form, boolean superseded, Instant recordedAt, String recordedBy) {

    static ResultView of(Case subject, CaseResult result) {
        return new ResultView(result.id(), result.documentName(), result.number(), result.issuedOn(), result.signer(),
                result.fileId(), result.fileId() != null, result.formOrUsual(), ResultsOfCase.isSuperseded(subject, result),
                result.recordedAt(),
                result.recordedBy());
    }
}
