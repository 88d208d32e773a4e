package vn.motcua.feedback.satisfaction;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.satisfaction.SatisfactionResponse.SourceKey;

/** One response as another system holds it. */
@Schema(name = "ImportSatisfactionLine", examples = """
        {"sourceSystem": "khao-sat", "sourceId": "TL-00001", "caseCode": "H28.30.001-240105-0001",
         "level": "SATISFIED", "respondedAt": "2024-01-12T09:00:00+07:00"}""")
public record ImportResponseLine(@NotBlank @Size(max = 100) String sourceSystem, @NotBlank @Size(max = 100) String sourceId,
        @NotBlank @Size(max = 80) String caseCode, @NotNull SatisfactionLevel level, @NotNull Instant respondedAt,
        @Size(max = 2000) String comment) {

    SourceKey key() {
        return new SourceKey(sourceSystem, sourceId);
    }
}
