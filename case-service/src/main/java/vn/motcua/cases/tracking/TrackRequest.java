package vn.motcua.cases.tracking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look at a case from outside.
 *
 * @param factor the six digits on the receipt, or the last four of the applicant's phone or identity number
 */
@Schema(examples = "{\"code\": \"H28.30.001-240304-0017\", \"factor\": \"042871\"}")
public record TrackRequest(@NotBlank @Size(max = 60) String code, @NotBlank @Size(max = 20) String factor) {
}
