package vn.motcua.reporting.assessment.handling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.assessment.sheet.Entry;

/** The appraiser's scores; criteria that are not named keep theirs. */
@Schema(name = "AppraisalsRequest", description = "The appraiser's scores; criteria that are not named keep theirs")
public record AppraisalsRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Score> scores) {

    @Schema(name = "Appraisal")
    public record Score(@NotBlank @Schema(examples = "A.1") String criterion,
            @DecimalMin("0") @Digits(integer = 6, fraction = 2) @Schema(nullable = true, examples = "36") BigDecimal points,
            @Size(max = 4000) @Schema(nullable = true, description = "Why; needed where the points differ from the unit's") String note) {
    }

    List<Entry> entries(String by, Instant now) {
        return scores.stream()
                .map(score -> new Entry(score.criterion(), score.points(), score.note(), List.of(), List.of(), by, now))
                .toList();
    }
}
