package vn.motcua.reporting.index.inputs;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers to declare; indicators that are not named keep theirs. */
public record DeclareInputsRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Input> inputs) {

    @Schema(name = "DeclareInput")
    public record Input(@NotBlank @Schema(examples = "1.1") String indicator,
            @PositiveOrZero @Schema(description = "Required where the numerator is declared, absent where it is computed", examples = "50") Long numerator,
            @PositiveOrZero @Schema(description = "Required where the denominator is declared, absent where it is computed", examples = "54") Long denominator,
            @NotBlank @Size(max = 500) @Schema(examples = "Báo cáo số 12/BC-VPUBND ngày 05/4/2024") String source) {
    }
}
