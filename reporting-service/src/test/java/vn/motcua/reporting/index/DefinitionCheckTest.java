package vn.motcua.reporting.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.motcua.problem.FieldError;
import vn.motcua.reporting.index.definition.DefinitionCheck;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.indicators.Figures;

class DefinitionCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "index-766", "one-stop-nine-criteria", "cchc-sample", "year-end-tasks-sample" })
    void bundledDefinitionsAreSound(String file) {
        // Given
        IndexDefinition definition = RuleFile.definition(file);

        // When
        List<FieldError> faults = faults(definition);

        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "/total | 99 | total | index.maxima-do-not-add-up",
            "/total | 1234567890123456 | total | index.absurd-number",
            "/criteria/1/max | 21 | criteria[1].max | index.maxima-do-not-add-up",
            "/criteria/1/criteria/0/max | -20 | criteria[1].criteria[0].max | index.absurd-number",
            "/criteria/1/criteria/0/code | '1.1' | criteria[1].criteria[0].code | index.code-twice",
            "/criteria/1/criteria/0/measured/curve/fullAt | 0.5 | criteria[1].criteria[0].measured.curve.fullAt | index.not-of-this-curve",
            "/criteria/1/criteria/0/measured/curve/kind | 'SCALED' | criteria[1].criteria[0].measured.curve.fullAt | constraint.NotNull",
            "/criteria/1/criteria/0/measured/whenNone | 21 | criteria[1].criteria[0].measured.whenNone | index.outside-maximum",
            "/criteria/1/criteria/0/measured/numerator/figures | ['moods'] | criteria[1].criteria[0].measured.numerator.figures[0] | index.no-such-figure",
            "/criteria/1/criteria/0/measured/numerator/figures | [] | criteria[1].criteria[0].measured.numerator | index.figures-or-input",
            "/criteria/1/criteria/0/measured | null | criteria[1].criteria[0].measured | index.earned-by-nothing",
            "/criteria/0/name/vi | '' | criteria[0].name | index.name-missing",
            "/criteria/0 | null | criteria[0] | constraint.NotNull",
            "/bands/4/from | 10 | bands[4].from | index.last-band-not-from-zero",
            "/bands/1/from | 95 | bands[1].from | index.bands-not-descending",
            "/bands | [] | bands | constraint.NotEmpty",
            "/periods | [] | periods | constraint.NotEmpty",
            "/validTo | '2020-01-01' | validTo | period-reversed"
    })
    void namesTheFieldThatIsWrong(String pointer, String value, String field, String reason) {
        // Given
        JsonNode index = RuleFile.json("/rules/index-766.json");
        set(index, pointer, value.replace('\'', '"'));

        // When
        List<FieldError> faults = faults(RuleFile.definition(index));

        // Then
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[[0,0],[0.5,12],[1,11]] | knots[2].points | index.not-monotone",
            "[[0.1,0],[1,20]] | knots[0].ratio | index.ratios-not-ascending",
            "[[0,0],[0.5,1],[0.5,2]] | knots[2].ratio | index.ratios-not-ascending",
            "[[0,0],[1,21]] | knots[1].points | index.outside-maximum",
            "[[0,-1],[1,20]] | knots[0].points | index.outside-maximum",
            "[[0,0]] | knots | index.too-few-knots"
    })
    void aCurveIsMonotoneAndStaysWithinTheMaximum(String knots, String field, String reason) {
        // Given
        JsonNode index = RuleFile.json("/rules/index-766.json");
        set(index, "/criteria/1/criteria/0/measured/curve", "{\"kind\":\"LINES\",\"knots\":"
                + knots.replaceAll("\\[([0-9.-]+),([0-9.-]+)]", "{\"ratio\":$1,\"points\":$2}") + "}");

        // When
        List<FieldError> faults = faults(RuleFile.definition(index));

        // Then
        assertThat(faults).extracting(FieldError::field).containsExactly("criteria[1].criteria[0].measured.curve." + field);
        assertThat(faults).extracting(FieldError::reason).containsExactly(reason);
    }

    @Test
    void otherWeightsMoveGroupsAlongAndStillHaveToAddUp() {
        // Given
        IndexDefinition index = RuleFile.definition("index-766");

        // When
        IndexDefinition moved = index.weighted(Map.of("2.1", BigDecimal.valueOf(15), "3.3", BigDecimal.valueOf(11)));
        IndexDefinition heavier = index.weighted(Map.of("2.1", BigDecimal.valueOf(25)));

        // Then
        assertThat(faults(moved)).isEmpty();
        assertThat(moved.criteria().get(2).max()).isEqualByComparingTo("17");
        assertThat(faults(heavier)).extracting(FieldError::reason).containsExactly("index.maxima-do-not-add-up");
    }

    private static List<FieldError> faults(IndexDefinition definition) {
        return DefinitionCheck.faultsOf(definition, Figures.names(), "");
    }

    private static void set(JsonNode root, String pointer, String json) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        try {
            JsonNode value = new ObjectMapper().readTree(json);
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(name), value);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
