package vn.motcua.reporting.index.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.reporting.index.definition.Words;

/** The points of a group or of a criterion, and how they came about. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "The points of a group or of a criterion, and how they came about")
public record CriterionScore(@Schema(examples = "2.1") String code, Words name,
        @Schema(description = "Absent while unanswered", nullable = true) BigDecimal points, BigDecimal max,
        @Schema(description = "Absent for a group", nullable = true) Status status, @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator, @Schema(nullable = true) Origin numeratorFrom,
        @Schema(nullable = true) Origin denominatorFrom, @Schema(nullable = true) Summed summed,
        @Schema(nullable = true) Gain gain, List<CriterionScore> criteria) {

    /** Itself, or the criteria of a group. */
    public Stream<CriterionScore> leaves() {
        return criteria.isEmpty() ? Stream.of(this) : criteria.stream().flatMap(CriterionScore::leaves);
    }
}
