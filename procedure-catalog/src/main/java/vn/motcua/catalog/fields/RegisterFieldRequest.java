package vn.motcua.catalog.fields;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field to be added. */
public record RegisterFieldRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}") @Schema(examples = "HO_TICH") String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Hộ tịch") String name) {
}
