package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.cases.life.SampleCase.at;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.Leg;
import vn.motcua.contracts.cases.LegEnded;
import vn.motcua.contracts.cases.LegKind;
import vn.motcua.contracts.catalog.LegMode;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.workingtime.TimeLimit;

/** A case of five working days among a commune (20 %), a department (60 %, another beside it) and the commune again (20 %). */
class LegsTest {

    private static final Route ROUTE = new Route(List.of(
            planned(1, UnitLevel.COMMUNE, null, 20, null),
            planned(2, null, SampleCase.DEPARTMENT, 60, null),
            planned(3, null, SampleCase.OTHER_DEPARTMENT, 30, LegMode.PARALLEL),
            planned(4, UnitLevel.COMMUNE, null, 20, null)),
            (leg, unit) -> leg.level() == UnitLevel.COMMUNE && unit.equals(SampleCase.COMMUNE), SampleCase.CLOCK);

    private static ProcedureVersionPublished.Leg planned(int ordinal, UnitLevel level, String unit, int share, LegMode mode) {
        return new ProcedureVersionPublished.Leg(ordinal, "Chặng " + ordinal, level, unit, share, mode);
    }

    private static Case atTheDepartment() {
        Case subject = SampleCase.accepted();
        subject.transfer(by("2024-03-05T09:00"), SampleCase.DEPARTMENT, List.of(), ROUTE);
        return subject;
    }

    private static List<Leg> ended(Case subject) {
        return subject.newFacts().stream().filter(LegEnded.class::isInstance).map(fact -> ((LegEnded) fact).leg()).toList();
    }

    @Test
    void aTransferEndsALegAndBeginsThePlannedOnes() {
        // When
        Case subject = atTheDepartment();

        // Then
        assertThat(ended(subject)).containsExactly(new Leg(SampleCase.COMMUNE, LegKind.HOLDING, 1, at("2024-03-04T09:00"),
                at("2024-03-05T09:00"), at("2024-03-05T09:00")));
        assertThat(subject.processingUnit()).isEqualTo(SampleCase.DEPARTMENT);
        assertThat(subject.course().besideUnits()).containsExactly(SampleCase.OTHER_DEPARTMENT);
        assertThat(subject.course().holdings()).extracting(Holding::ordinal).containsExactly(1, 2, 3);
        assertThat(subject.course().holdings().get(1).limit()).isEqualTo(TimeLimit.workingHours("24"));
    }

    @Test
    void theCaseWaitsForAParallelLeg() {
        // Given
        Case subject = atTheDepartment();

        // When
        // Then
        assertThatThrownBy(() -> subject.transfer(by("2024-03-06T09:00"), SampleCase.COMMUNE, List.of(), ROUTE))
                .isInstanceOf(LegsOpen.class);
        assertThatThrownBy(() -> subject.resolve(by("2024-03-06T09:00"), null, SampleCase.CLOCK)).isInstanceOf(LegsOpen.class);
        subject.finishLeg(by("2024-03-06T09:00"), SampleCase.OTHER_DEPARTMENT, ROUTE);
        subject.transfer(by("2024-03-06T09:30"), SampleCase.COMMUNE, List.of(), ROUTE);
        assertThat(subject.course().holdings().get(3).ordinal()).isEqualTo(4);
    }

    @Test
    void aLateCaseNamesWhoHeldIt() {
        // Given
        Case subject = atTheDepartment();
        subject.finishLeg(by("2024-03-05T10:00"), SampleCase.OTHER_DEPARTMENT, ROUTE);

        // When
        subject.transfer(by("2024-03-12T09:00"), SampleCase.COMMUNE, List.of(), ROUTE);
        subject.resolve(because("2024-03-12T10:00", "thẩm định lâu"), null, SampleCase.CLOCK);

        // Then
        assertThat(ended(subject)).filteredOn(leg -> leg.dueAt() != null && leg.endedAt().isAfter(leg.dueAt()))
                .extracting(Leg::unit).containsExactly(SampleCase.DEPARTMENT);
    }

    @Test
    void aPauseIsNotHeldAgainstTheUnit() {
        // Given
        Case subject = atTheDepartment();
        subject.finishLeg(by("2024-03-05T10:00"), SampleCase.OTHER_DEPARTMENT, ROUTE);
        subject.requestSupplement(because("2024-03-06T09:00", "thiếu bản vẽ"));
        subject.supplySupplement(by("2024-03-13T09:00"), SampleCase.CLOCK);

        // When
        subject.transfer(by("2024-03-14T09:00"), SampleCase.COMMUNE, List.of(), ROUTE);

        // Then
        assertThat(ended(subject).get(2).dueAt()).isEqualTo(at("2024-03-15T09:00"));
    }

    @Test
    void sendingBackGivesTheUnitBeforeWhatItHadLeft() {
        // Given
        Case subject = SampleCase.accepted();
        subject.transfer(by("2024-03-04T10:00"), SampleCase.DEPARTMENT, List.of(), ROUTE);
        subject.finishLeg(by("2024-03-04T10:30"), SampleCase.OTHER_DEPARTMENT, ROUTE);

        // When
        subject.sendBack(because("2024-03-04T11:00", "thiếu chữ ký"), ROUTE);

        // Then
        assertThat(subject.processingUnit()).isEqualTo(SampleCase.COMMUNE);
        Holding again = subject.course().holdings().get(3);
        assertThat(again.ordinal()).isEqualTo(1);
        assertThat(again.limit()).isEqualTo(TimeLimit.workingHours("7"));
        assertThat(subject.newHistory()).extracting(HistoryEntry::step).contains(CaseStep.SENT_BACK);
    }

    @Test
    void anOpinionIsAskedForBesideAndHindersNothing() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        subject.consult(because("2024-03-04T10:00", "xin ý kiến"), SampleCase.OTHER_DEPARTMENT, SampleCase.ALONE);
        subject.resolve(by("2024-03-05T10:00"), null, SampleCase.CLOCK);

        // Then
        assertThat(ended(subject)).extracting(Leg::unit, Leg::kind, Leg::dueAt).containsExactly(
                tuple(SampleCase.OTHER_DEPARTMENT, LegKind.CONSULTATION, null));
    }

    @Test
    void aCaseThatNeverMovesHasNoLegs() {
        // When
        Case subject = SampleCase.resolved();

        // Then
        assertThat(subject.course().holdings()).isNull();
        assertThat(ended(subject)).isEmpty();
    }

    @Test
    void aCorrectedResolutionGoesOnWithTheUnitThatHeldItLast() {
        // Given
        Case subject = atTheDepartment();
        subject.finishLeg(by("2024-03-05T10:00"), SampleCase.OTHER_DEPARTMENT, ROUTE);
        subject.resolve(by("2024-03-06T09:00"), null, SampleCase.CLOCK);

        // When
        subject.correctResolution(SampleCase.decided("2024-03-06T10:00", "sai tên"), SampleCase.CLOCK);

        // Then
        Holding last = subject.course().holdings().get(subject.course().holdings().size() - 1);
        assertThat(last.unit()).isEqualTo(SampleCase.DEPARTMENT);
        assertThat(last.endedAt()).isNull();
        assertThat(last.limit()).isEqualTo(TimeLimit.workingHours("16"));
    }
}
