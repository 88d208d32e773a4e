package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.life.SampleCase.by;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;

class ResultOnTheSpotTest {

    @Test
    void aCaseGoesFromAcceptanceOverTheResultToTheApplicantInOneCall() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        subject.resolve(by("2024-03-04T09:20"), null, SampleCase.CLOCK);
        subject.handOver(by("2024-03-04T09:20"));

        // Then
        assertThat(subject.state()).isEqualTo(CaseState.RETURNED);
        assertThat(subject.closedAt()).isEqualTo(by("2024-03-04T09:20").at());
        assertThat(subject.newHistory()).extracting(HistoryEntry::step).containsExactly(CaseStep.ACCEPTED, CaseStep.RESOLVED,
                CaseStep.HANDED_OVER);
        assertThat(subject.newFacts()).hasExactlyElementsOfTypes(
                CaseAccepted.class, ResultIssued.class, ResultHandedOver.class);
        assertThat(subject.sequence()).isEqualTo(3);
    }
}
