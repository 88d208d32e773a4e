package vn.motcua.cases.intake;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.contracts.catalog.Channel;

/**
 * A case as it is handed in.
 *
 * @param processingUnit the competent unit where the case is handed in outside its territory; the receiving unit when absent
 * @param accept whether the officer accepts at once; otherwise the case is registered and waits for the check
 * @param sourceSystem with {@code sourceId} the natural key of a machine client: a resend creates nothing new
 */
@Schema(examples = "{\"procedureCode\": \"1.001193\", \"receivingUnit\": \"H28.30.001\", \"channel\": \"COUNTER\", \"accept\": true, "
        + "\"applicant\": {\"name\": \"Công dân mẫu 000001\", \"type\": \"CITIZEN\"}, "
        + "\"documents\": [{\"code\": \"TK\", \"form\": \"ORIGINAL\"}]}")
public record ReceiveCaseRequest(
        @NotBlank @Size(max = 60) String procedureCode,
        @NotBlank @Size(max = 60) String receivingUnit,
        @Size(min = 1, max = 60) String processingUnit,
        @NotNull Channel channel,
        @Schema(description = "Accept at once; default false: register and wait for the check") Boolean accept,
        @NotNull @Valid Applicant applicant,
        @Size(max = 1000) String subject,
        @Size(max = 100) List<@NotNull @Valid SubmittedDocument> documents,
        @Size(min = 1, max = 100) String sourceSystem,
        @Size(min = 1, max = 100) String sourceId,
        @Schema(description = "One of the conditions that the procedure's documents name; absent: only documents without one are asked for") @Size(min = 1, max = 500) String condition) {

    boolean acceptsAtOnce() {
        return Boolean.TRUE.equals(accept);
    }

    String firstProcessingUnit() {
        return processingUnit == null ? receivingUnit : processingUnit;
    }

    List<SubmittedDocument> documentsOrNone() {
        return documents == null ? List.of() : documents;
    }
}
