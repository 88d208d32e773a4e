package vn.motcua.feedback.satisfaction;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.feedback.SatisfactionLevel;

/** The response that stands for a case. */
@Schema(name = "SatisfactionResponseView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseView(@Schema(examples = "H28.30.001-240105-0001") String caseCode, SatisfactionLevel level,
        String comment,
        Instant respondedAt,
        @Schema(description = "How many were recorded for the case, this one included", examples = "1") long responses) {

    static ResponseView of(SatisfactionResponse response) {
        return new ResponseView(response.caseCode(), response.level(), response.comment(), response.respondedAt(),
                response.responses());
    }
}
