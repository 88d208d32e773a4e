package vn.motcua.feedback.rating;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.life.Feedback;

/** The rating that stands now. */
@Schema(name = "RatedFeedbackView")
public record RatedView(@Schema(examples = "PA-H28.30.001-240304-0001") String code, SatisfactionLevel level,
        Instant ratedAt) {

    static RatedView of(Feedback feedback, Instant ratedAt) {
        return new RatedView(feedback.code(), feedback.rating(), ratedAt);
    }
}
