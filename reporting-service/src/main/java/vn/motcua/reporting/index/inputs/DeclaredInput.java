package vn.motcua.reporting.index.inputs;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What stands declared for an indicator of a unit and a period. A part is null where the figure is computed.
 *
 * @param source where the declared numbers come from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What stands declared for an indicator; a part is absent where the figure is computed")
public record DeclaredInput(@Schema(examples = "1.1") String indicator, @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator, String source, String declaredBy, Instant declaredAt) {
}
