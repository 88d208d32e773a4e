package vn.motcua.reporting.assessment.round;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that ranks the units of a round. */
@Schema(name = "AssessmentDecision")
public record Decision(@Schema(examples = "3412/QĐ-UBND") String number, LocalDate date,
        @Schema(examples = "Chủ tịch UBND huyện") String signer) {
}
