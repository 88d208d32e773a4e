package vn.motcua.cases.results;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param fileId a file of the case under the document code KQ; absent where the result exists on paper alone */
@Schema(examples = "{\"documentName\": \"Giấy khai sinh\", \"number\": \"12/KS\", \"issuedOn\": \"2024-03-08\", "
        + "\"signer\": \"Người ký mẫu 000001, Phó Chủ tịch\"}")
public record RecordResultRequest(
        @NotBlank @Size(max = 500) String documentName,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 250) String signer,
        UUID fileId) {
}
