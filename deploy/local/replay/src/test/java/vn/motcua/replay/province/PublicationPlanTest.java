package vn.motcua.replay.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.catalog.ProcedureChange;

class PublicationPlanTest {

    private final SampleProvince province = SampleProvince.load();
    private final PublicationPlan plan = PublicationPlan.of(province);

    @Test
    void quarterHasThePublishedDecisionsAndItems() {
        List<Decision> quarter = plan.quarter();
        assertThat(quarter).hasSize(32);
        assertThat(quarter.stream().mapToInt(decision -> decision.items().size()).sum()).isEqualTo(205);
        assertThat(count(quarter, ProcedureChange.INTRODUCES)).isEqualTo(46);
        assertThat(count(quarter, ProcedureChange.AMENDS)).isEqualTo(149);
        assertThat(count(quarter, ProcedureChange.ABOLISHES)).isEqualTo(10);
        assertThat(quarter).allSatisfy(decision -> assertThat(decision.issuedOn())
                .isBetween(province.published().period().from(), province.published().period().to()));
    }

    @Test
    void everyDecisionIsEnteredNationallyWithinFiveWorkingDays() {
        assertThat(plan.decisions()).allSatisfy(decision -> assertThat(province.holidays()
                .workingDays(decision.issuedOn().plusDays(1), decision.enteredNationallyOn())).hasSizeBetween(1, 5));
        assertThat(plan.quarter()).allSatisfy(decision -> assertThat(decision.enteredNationallyOn())
                .isBeforeOrEqualTo(province.published().period().to()));
    }

    @Test
    void onlyWhatStandsIsAmendedOrAbolishedAndOnlyWhatIsNewIsIntroduced() {
        Set<String> standing = new HashSet<>();
        Set<String> changed = new HashSet<>();
        plan.baseline().forEach(decision -> decision.items().forEach(item -> {
            assertThat(item.change()).isEqualTo(ProcedureChange.INTRODUCES);
            assertThat(standing.add(item.procedureCode())).isTrue();
        }));
        plan.quarter().forEach(decision -> decision.items().forEach(item -> {
            assertThat(changed.add(item.procedureCode())).as("once a quarter: " + item.procedureCode()).isTrue();
            assertThat(standing.contains(item.procedureCode())).isEqualTo(item.change() != ProcedureChange.INTRODUCES);
            assertThat(item.procedure() == null).isEqualTo(item.change() == ProcedureChange.ABOLISHES);
        }));
    }

    @Test
    void everyProcedureHasLegsThatAddUpAndDocumentsWithTheirOwnCodes() {
        assertThat(plan.decisions()).flatMap(Decision::items).filteredOn(item -> item.procedure() != null).allSatisfy(item -> {
            ProcedureBody body = item.procedure();
            assertThat(body.legs().stream().mapToInt(ProcedureBody.Leg::sharePercent).sum()).isEqualTo(100);
            assertThat(body.requiredDocuments()).extracting(ProcedureBody.Document::code).doesNotHaveDuplicates();
            assertThat(body.timeLimits()).isNotEmpty();
        });
    }

    @Test
    void decisionsHaveNumbersOfTheirOwnAndComeInTheOrderOfIssue() {
        assertThat(plan.decisions()).extracting(Decision::number).doesNotHaveDuplicates();
        assertThat(plan.decisions()).extracting(Decision::issuedOn).isSorted();
    }

    @Test
    void everyParentComesBeforeItsChildren() {
        Set<String> seen = new HashSet<>();
        assertThat(province.units()).hasSize(182).allSatisfy(unit -> {
            assertThat(unit.parentCode() == null || seen.contains(unit.parentCode())).isTrue();
            seen.add(unit.code());
        });
    }

    private static long count(List<Decision> decisions, ProcedureChange change) {
        return decisions.stream().mapToLong(decision -> decision.count(change)).sum();
    }
}
