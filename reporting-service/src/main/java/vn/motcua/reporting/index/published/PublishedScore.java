package vn.motcua.reporting.index.published;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What was published of a unit and a period.
 *
 * @param of how many were ranked
 * @param groups points by code of group; empty when not published
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublishedScore(@Schema(examples = "72.49") BigDecimal total,
        @Schema(nullable = true, examples = "19") Integer rank,
        @Schema(nullable = true, examples = "63") Integer of, Map<String, BigDecimal> groups, String enteredBy,
        Instant enteredAt) {
}
