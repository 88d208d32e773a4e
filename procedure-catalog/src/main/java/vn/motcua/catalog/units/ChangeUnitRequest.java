package vn.motcua.catalog.units;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that may change in a unit, as it shall be from now on; what is left out becomes empty. */
public record ChangeUnitRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Phường Đồng Tiến") String name,
        @Pattern(regexp = UnitCode.PATTERN) @Schema(examples = "H28.30") String parentCode,
        @Pattern(regexp = "[0-9]{2,5}") @Schema(examples = "04804") String gsoCode,
        @NotNull @Schema(examples = "2020-01-01") LocalDate validFrom,
        @Schema(examples = "2025-06-30") LocalDate validTo) {

    Unit.Particulars particulars() {
        return new Unit.Particulars(name.strip(), parentCode, gsoCode, validFrom, validTo);
    }
}
