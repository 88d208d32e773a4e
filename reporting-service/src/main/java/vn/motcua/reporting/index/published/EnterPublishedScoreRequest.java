package vn.motcua.reporting.index.published;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score as it was published; takes the place of what was entered before. */
public record EnterPublishedScoreRequest(
        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2) @Schema(examples = "72.49") BigDecimal total,
        @Positive @Schema(examples = "19") Integer rank,
        @Positive @Schema(description = "How many were ranked", examples = "63") Integer of,
        @Size(max = 100) @Schema(description = "Points by code of group") Map<String, @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2) BigDecimal> groups) {

    public EnterPublishedScoreRequest {
        groups = groups == null ? Map.of() : groups;
    }
}
