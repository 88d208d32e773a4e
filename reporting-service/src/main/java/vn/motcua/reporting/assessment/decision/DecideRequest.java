package vn.motcua.reporting.assessment.decision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.assessment.round.Decision;

/** The ranking decision as it was signed. */
@Schema(name = "DecideAssessmentRequest")
public record DecideRequest(@NotBlank @Size(max = 100) @Schema(examples = "3412/QĐ-UBND") String number,
        @NotNull LocalDate date, @NotBlank @Size(max = 200) @Schema(examples = "Chủ tịch UBND huyện") String signer) {

    Decision decision() {
        return new Decision(number, date, signer);
    }
}
