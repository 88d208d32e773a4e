package vn.motcua.reporting.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.scoring.CriterionScore;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Measurement;
import vn.motcua.reporting.index.scoring.Ranks;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.index.scoring.Scoring;

/** What the national portal published comes out of the rule file. */
class PublishedVectorsTest {
    private static final BigDecimal ROUNDING = new BigDecimal("0.015");
    private static final JsonNode PUBLISHED = RuleFile.json("/index-766-vectors.json");

    private final IndexDefinition index = RuleFile.definition("index-766");

    @Test
    void everyComponentEarnsThePublishedPoints() {
        for (JsonNode vector : PUBLISHED.get("vectors")) {
            // Given
            Map<String, Measurement> measured = measured(vector);

            // When
            Map<String, CriterionScore> scores = leaves(score(measured));

            // Then
            vector.get("indicators").properties().forEach(one -> assertThat(scores.get(one.getKey()).points())
                    .as("%s of %s", one.getKey(), vector.get("unit").asText())
                    .isCloseTo(one.getValue().get("points").decimalValue(), within(ROUNDING)));
            assertThat(measured.keySet()).isSubsetOf(scores.keySet());
        }
    }

    @Test
    void groupsAndTotalOfPhuThoAreThosePublished() {
        // Given
        JsonNode phuTho = PUBLISHED.get("vectors").get(0);

        // When
        Score score = score(measured(phuTho));

        // Then
        assertThat(score.total()).isCloseTo(phuTho.get("total").decimalValue(), within(ROUNDING));
        assertThat(score.band().vi()).isEqualTo("Trung bình");
        assertThat(score.criteria()).hasSize(phuTho.get("groups").size());
        score.criteria().forEach(group -> assertThat(group.points()).as(group.code())
                .isCloseTo(phuTho.get("groups").get(group.code()).decimalValue(), within(ROUNDING)));
    }

    @Test
    void nineProvincesComeInThePublishedOrderAndBands() {
        // Given
        List<JsonNode> rows = new ArrayList<>();
        PUBLISHED.get("provinces2026").get("rows").forEach(rows::add);
        List<String> published = rows.stream().map(row -> row.get(0).asText()).toList();
        List<JsonNode> mixed = rows.stream().sorted((one, other) -> one.get(0).asText().compareTo(other.get(0).asText()))
                .toList();

        // When
        List<Ranks.Ranked<JsonNode>> ranked = Ranks.of(mixed, row -> row.get(1).decimalValue());

        // Then
        assertThat(ranked).extracting(one -> one.what().get(0).asText()).isEqualTo(published);
        assertThat(ranked).extracting(Ranks.Ranked::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        for (JsonNode row : rows) {
            assertThat(index.bandOf(row.get(1).decimalValue()).vi()).isEqualTo("Trung bình");
            BigDecimal groups = BigDecimal.ZERO;
            for (int column = 2; column < row.size(); column++) {
                groups = groups.add(row.get(column).decimalValue());
            }
            assertThat(groups).as(row.get(0).asText()).isCloseTo(row.get(1).decimalValue(), within(ROUNDING));
        }
    }

    private Score score(Map<String, Measurement> measured) {
        return Scoring.of(index, UnitLevel.PROVINCE, new Findings(measured, Map.of()));
    }

    private static Map<String, Measurement> measured(JsonNode vector) {
        Map<String, Measurement> measured = new HashMap<>();
        vector.get("indicators").properties().forEach(one -> {
            JsonNode in = one.getValue().get("in");
            measured.put(one.getKey(), new Measurement(in.get(0).asLong(), in.get(1).asLong()));
        });
        return measured;
    }

    private static Map<String, CriterionScore> leaves(Score score) {
        return score.criteria().stream().flatMap(group -> group.criteria().stream())
                .collect(Collectors.toMap(CriterionScore::code, one -> one));
    }
}
