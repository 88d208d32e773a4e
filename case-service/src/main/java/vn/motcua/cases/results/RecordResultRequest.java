package vn.motcua.cases.results;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.cases.ResultForm;

/**
 * @param fileId a file of the case under the document code KQ; absent where the result exists on paper alone
 * @param form of one with a file ELECTRONIC unless DIGITISED is said, of one without it PAPER
 */
@Schema(examples = "{\"documentName\": \"Giấy khai sinh\", \"number\": \"12/KS\", \"issuedOn\": \"2024-03-08\", "
        + "\"signer\": \"Người ký mẫu 000001, Phó Chủ tịch\"}")
public record RecordResultRequest(
        @NotBlank @Size(max = 500) String documentName,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 250) String signer,
        UUID fileId,
        @Schema(description = "Of one with a file ELECTRONIC unless DIGITISED is said, of one without it PAPER") ResultForm form) {

    ResultForm formOrUsual() {
        return form == null ? CaseResult.usual(fileId) : form;
    }
}
