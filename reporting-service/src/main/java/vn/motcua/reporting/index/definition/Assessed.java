package vn.motcua.reporting.index.definition;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How people give points.
 *
 * @param allowed the only points that can be given; empty for anything from 0 to the maximum
 * @param guide what to look at; may be null
 * @param keyTasks whether the unit registers its key tasks here; null for no
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "IndexAssessed")
public record Assessed(
        @Schema(description = "The only points that can be given; absent for anything from 0 to the maximum") List<BigDecimal> allowed,
        @Schema(nullable = true) Words guide,
        @Schema(nullable = true, description = "Whether the unit registers its key tasks here") Boolean keyTasks) {

    public Assessed {
        allowed = allowed == null ? List.of() : allowed;
    }

    public boolean asksForTasks() {
        return Boolean.TRUE.equals(keyTasks);
    }

    public boolean allows(BigDecimal points, BigDecimal max) {
        return allowed.isEmpty() ? points.signum() >= 0 && points.compareTo(max) <= 0
                : allowed.stream().anyMatch(one -> one.compareTo(points) == 0);
    }
}
