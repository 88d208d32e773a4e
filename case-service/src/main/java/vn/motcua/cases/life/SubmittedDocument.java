package vn.motcua.cases.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A document that was handed in.
 *
 * @param code the code the procedure version gives the required document
 */
public record SubmittedDocument(@NotBlank @Size(max = 50) String code, @NotNull Form form) {

    /** The shape it came in: form 01 tells original, certified copy and photo apart. */
    public enum Form {
        ORIGINAL,
        CERTIFIED_COPY,
        PHOTO,
        DIGITISED
    }
}
