package vn.motcua.reporting.index.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.reporting.index.definition.Words;
import vn.motcua.reporting.index.published.PublishedScore;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.scoring.CriterionScore;
import vn.motcua.reporting.index.scoring.Gain;
import vn.motcua.reporting.index.scoring.Score;

/** A unit's points, what would gain most next, and what was published of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IndexScores", description = "A unit's points in a period, what would gain most next, and what was published of it")
public record ScoresView(@Schema(examples = "766") String index, int version, @Schema(examples = "H28") String unit,
        String unitName, @Schema(examples = "2024-Q1") String period,
        @Schema(description = "What happened at this instant or later is not counted") Instant asOf,
        @Schema(examples = "72.49") BigDecimal total,
        @Schema(description = "Maxima of what has points; less than the index's total while criteria are unanswered") BigDecimal answeredMax,
        Words band, List<CriterionScore> criteria,
        @Schema(description = "First what one more percentage point would bring most") List<Next> toGain,
        @Schema(nullable = true) Comparison published) {

    /** A criterion with points still to gain. */
    @Schema(name = "IndexGain")
    public record Next(String code, Words name, Gain gain) {
    }

    /** Ours minus what was published, where both are known. */
    @Schema(name = "IndexComparison", description = "What was published, and ours minus that")
    public record Comparison(PublishedScore score, BigDecimal difference, Map<String, BigDecimal> groupDifferences) {

        static Comparison of(PublishedScore published, Score computed) {
            Map<String, BigDecimal> groups = new TreeMap<>();
            computed.criteria().stream()
                    .filter(group -> group.points() != null && published.groups().containsKey(group.code()))
                    .forEach(group -> groups.put(group.code(),
                            group.points().subtract(published.groups().get(group.code()))));
            return new Comparison(published, computed.total().subtract(published.total()), groups);
        }
    }

    static ScoresView of(IndexQuestion about, Score score, PublishedScore published) {
        return new ScoresView(about.definition().code(), about.definition().version(), about.unit().code(), about.unit().name(),
                about.period().toString(), about.asOf(), score.total(), score.answeredMax(), score.band(), score.criteria(),
                score.toGain().stream().map(one -> new Next(one.code(), one.name(), one.gain())).toList(),
                published == null ? null : Comparison.of(published, score));
    }
}
