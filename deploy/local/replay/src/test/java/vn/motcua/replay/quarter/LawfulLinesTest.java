package vn.motcua.replay.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.replay.quarter.GeneratedQuarter.BOOK;
import static vn.motcua.replay.quarter.GeneratedQuarter.CASES;
import static vn.motcua.replay.quarter.GeneratedQuarter.CLOCK;
import static vn.motcua.replay.quarter.GeneratedQuarter.PROVINCE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.replay.province.ProcedureBody;
import vn.motcua.replay.province.Unit;

/** Every line obeys the states of a case and the validity of procedures. */
class LawfulLinesTest {

    private static final Map<String, Unit> UNITS = PROVINCE.units().stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));
    /** From a state by a step to a state. */
    private static final Map<String, Integer> TRANSITIONS = transitions();
    private static final Set<String> NEED_A_REASON = Set.of("REFUSED", "SUPPLEMENT_REQUESTED", "STOPPED");

    @Test
    void everyTimelineFollowsTheTransitionTableInOrderOfTime() {
        assertThat(CASES).allSatisfy(c -> {
            int state = 0;
            LocalDateTime last = LocalDateTime.MIN;
            for (PlainCase.At step : c.steps()) {
                assertThat(TRANSITIONS).as("%s in %s", step, c.line()).containsKey(state + step.kind());
                state = TRANSITIONS.get(state + step.kind());
                // A supplement before acceptance leads back to the registered state.
                state = step.kind().equals("SUPPLEMENT_SUPPLIED") && step.at().isBefore(c.accepted()) ? 1 : state;
                assertThat(step.at()).as("%s", c.line()).isAfter(last);
                last = step.at();
            }
        });
    }

    @Test
    void procedureIsDoneAtTheUnitsLevelAndHoldsWhenSubmittedAndAccepted() {
        assertThat(CASES).allSatisfy(c -> {
            UnitLevel level = UNITS.get(c.unit()).level();
            LocalDate submitted = c.steps().get(0).at().toLocalDate();
            ProcedureBody body = BOOK.versionOn(c.procedure(), submitted).orElseThrow().body();
            assertThat(body.levels()).contains(level == UnitLevel.SERVICE_CENTRE ? UnitLevel.PROVINCE : level);
            assertThat(c.accepted() == null || BOOK.versionOn(c.procedure(), c.accepted().toLocalDate()).isPresent()).isTrue();
        });
    }

    @Test
    void reasonsAmountsAndMandatoryDocumentsAreThere() {
        assertThat(CASES).allSatisfy(c -> {
            for (JsonNode step : c.line().get("timeline")) {
                assertThat(step.has("reason")).isEqualTo(NEED_A_REASON.contains(step.get("step").asText()));
                assertThat(step.has("amountVnd")).isEqualTo(step.get("step").asText().equals("PAYMENT_REQUESTED"));
                assertThat(step.has("toUnit")).isEqualTo(step.get("step").asText().equals("TRANSFERRED"));
                assertThat(!step.has("toUnit") || UNITS.containsKey(step.get("toUnit").asText())).isTrue();
            }
            Set<String> given = new HashSet<>();
            c.line().get("documents").forEach(document -> given.add(document.get("code").asText()));
            assertThat(given).containsAll(BOOK.versionOn(c.procedure(), c.steps().get(0).at().toLocalDate()).orElseThrow()
                    .body().requiredDocuments().stream().filter(ProcedureBody.Document::mandatory)
                    .map(ProcedureBody.Document::code).toList());
        });
    }

    @Test
    void counterAndPostAreReceivedWhenTheOfficeIsOpen() {
        assertThat(CASES).filteredOn(c -> c.channel() != Channel.ONLINE).allSatisfy(c -> {
            LocalDateTime submitted = c.steps().get(0).at();
            assertThat(CLOCK.opening(submitted)).isEqualTo(submitted);
        });
    }

    @Test
    void codesAndSourceIdsAreUniqueAndCodesCarryUnitAndDay() {
        Set<String> codes = new HashSet<>();
        Set<String> sources = new HashSet<>();
        assertThat(CASES).allSatisfy(c -> {
            String code = c.line().get("code").asText();
            assertThat(codes.add(code)).isTrue();
            assertThat(sources.add(c.line().get("sourceSystem").asText() + c.line().get("sourceId").asText())).isTrue();
            assertThat(code).startsWith(c.unit() + "-" + c.steps().get(0).at().toLocalDate().toString().substring(2)
                    .replace("-", "") + "-");
        });
    }

    @Test
    void atMostOneSupplementIsAskedForAfterAcceptance() {
        assertThat(CASES).allSatisfy(c -> assertThat(c.steps().stream().filter(step -> step.kind().equals(
                "SUPPLEMENT_REQUESTED") && c.accepted() != null && step.at().isAfter(c.accepted()))).hasSizeLessThan(2));
    }

    private static Map<String, Integer> transitions() {
        Map<String, Integer> table = new HashMap<>();
        Map.of("REGISTERED", 1, "ACCEPTED", 2).forEach((step, to) -> table.put(0 + step, to));
        Map.of("ACCEPTED", 2, "REFUSED", 3, "SUPPLEMENT_REQUESTED", 5, "WITHDRAWN", 7)
                .forEach((step, to) -> table.put(1 + step, to));
        for (int state : List.of(2, 4)) {
            Map.of("TRANSFERRED", 4, "SUPPLEMENT_REQUESTED", 5, "PAYMENT_REQUESTED", 6, "WITHDRAWN", 7, "STOPPED", 8,
                    "RESOLVED", 9).forEach((step, to) -> table.put(state + step, to));
        }
        Map.of("SUPPLEMENT_SUPPLIED", 4, "WITHDRAWN", 7, "STOPPED", 8).forEach((step, to) -> table.put(5 + step, to));
        Map.of("PAYMENT_CONFIRMED", 4, "WITHDRAWN", 7, "STOPPED", 8).forEach((step, to) -> table.put(6 + step, to));
        table.put(9 + "HANDED_OVER", 10);
        return table;
    }
}
