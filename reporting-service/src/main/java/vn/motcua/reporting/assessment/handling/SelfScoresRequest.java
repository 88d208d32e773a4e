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
import vn.motcua.reporting.assessment.sheet.Evidence;
import vn.motcua.reporting.assessment.sheet.KeyTask;

/** A unit's own scores; criteria that are not named keep theirs. */
@Schema(name = "SelfScoresRequest", description = "A unit's own scores; criteria that are not named keep theirs")
public record SelfScoresRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Score> scores) {

    @Schema(name = "SelfScore")
    public record Score(@NotBlank @Schema(examples = "A.1") String criterion,
            @DecimalMin("0") @Digits(integer = 6, fraction = 2) @Schema(nullable = true, examples = "38.5") BigDecimal points,
            @Size(max = 4000) @Schema(nullable = true) String note,
            @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid Evidence> evidence,
            @Size(max = 100) @Schema(nullable = true, description = "Only where the criterion asks for key tasks") List<@NotNull @Valid KeyTask> tasks) {
    }

    List<Entry> entries(String by, Instant now) {
        return scores.stream().map(score -> new Entry(score.criterion(), score.points(), score.note(), score.evidence(),
                score.tasks(), by, now)).toList();
    }
}
