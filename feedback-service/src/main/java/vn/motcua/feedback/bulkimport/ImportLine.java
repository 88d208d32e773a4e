package vn.motcua.feedback.bulkimport;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.intake.SenderRequest;
import vn.motcua.feedback.life.Submission;

/** One piece of feedback with its past, as another system tells it. */
@Schema(name = "ImportFeedbackLine", examples = """
        {"sourceSystem": "pakn", "sourceId": "PAKN-0001", "receivingUnit": "H28.01", "kind": "CONDUCT",
         "subject": "Thời gian chờ", "content": "Tôi phải chờ hai giờ.",
         "timeline": [{"step": "SUBMITTED", "at": "2024-01-05T08:12:00+07:00"},
                      {"step": "FORWARDED", "at": "2024-01-08T09:00:00+07:00", "unit": "H28.30"}]}""")
public record ImportLine(@NotBlank @Size(max = 100) String sourceSystem, @NotBlank @Size(max = 100) String sourceId,
        @NotBlank @Size(max = 40) String receivingUnit, @NotNull FeedbackKind kind, @Valid SenderRequest sender,
        @NotBlank @Size(max = 500) String subject, @NotBlank @Size(max = 20000) String content,
        @Schema(description = "Every step so far, oldest first; the first is SUBMITTED") @NotEmpty @Size(max = 200) List<@NotNull @Valid ImportStep> timeline) {

    /** One dated step. */
    @Schema(name = "ImportFeedbackStep")
    public record ImportStep(@NotNull FeedbackStepKind step, @NotNull Instant at,
            @Schema(description = "Where it was forwarded to; on other steps who acted, which is the unit that held it") @Size(max = 40) String unit,
            @Schema(description = "The reason or the answer; required where the live verb requires it") @Size(max = 20000) String text,
            @Schema(description = "On RATED, and only there") SatisfactionLevel level,
            @Schema(description = "The account that acted there") @Size(max = 200) String actor) {
    }

    Submission toSubmission() {
        return new Submission(receivingUnit, kind, SenderRequest.toSender(sender), subject, content);
    }

    Instant firstAt() {
        return timeline.get(0).at();
    }
}
