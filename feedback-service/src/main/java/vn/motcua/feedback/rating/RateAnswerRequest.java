package vn.motcua.feedback.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.life.SecondFactor;
import vn.motcua.problem.InvalidRequest;

/** How satisfied the sender is, and what shows that it is the sender. */
@Schema(name = "RateAnswerRequest", description = "Carries exactly one second factor: lookupPin or phoneLastDigits")
public record RateAnswerRequest(@NotNull @Schema(examples = "SATISFIED") SatisfactionLevel level,
        @Size(max = 2000) String comment,
        @Pattern(regexp = "\\d{8}") @Schema(description = "The PIN given at submission", examples = "48210377") String lookupPin,
        @Pattern(regexp = "\\d{4}") @Schema(description = "The last four digits of the phone number given at submission", examples = "5678") String phoneLastDigits) {

    SecondFactor secondFactor() {
        if ((lookupPin == null) == (phoneLastDigits == null)) {
            throw InvalidRequest.of("lookupPin", "one-second-factor");
        }
        return new SecondFactor(lookupPin, phoneLastDigits);
    }

    /** Keeps the secret out of any text that prints this object. */
    @Override
    public String toString() {
        return "RateAnswerRequest[" + level + "]";
    }
}
