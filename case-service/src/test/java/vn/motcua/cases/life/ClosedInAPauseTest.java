package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.life.SampleCase.CLOCK;
import static vn.motcua.cases.life.SampleCase.at;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseWithdrawn;

/** A case closed while its clock stands still is measured against the due date it would have had on going on. */
class ClosedInAPauseTest {

    @Test
    void aCaseWithdrawnInAPauseCarriesADueDate() {
        // Given
        Case subject = SampleCase.accepted();
        subject.requestSupplement(because("2024-03-05T09:00", "thiếu bản sao"));

        // When
        subject.withdraw(by("2024-03-12T14:30"), CLOCK);

        // Then
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-18T14:30"));
        assertThat(subject.closedAt()).isEqualTo(at("2024-03-12T14:30"));
        assertThat(subject.newFacts().get(2))
                .isEqualTo(new CaseWithdrawn(subject.ref(), at("2024-03-12T14:30"), at("2024-03-18T14:30")));
        assertThat(subject.newHistory().get(2).dueAt()).isEqualTo(at("2024-03-18T14:30"));
    }

    @Test
    void aCaseStoppedInAPauseCarriesADueDate() {
        // Given
        Case subject = SampleCase.accepted();
        subject.requestPayment(by("2024-03-05T09:00"), 50_000);

        // When
        subject.stop(because("2024-03-12T14:30", "không nộp lệ phí"), CLOCK);

        // Then
        assertThat(subject.newFacts().get(2))
                .isEqualTo(new CaseStopped(subject.ref(), at("2024-03-12T14:30"), at("2024-03-18T14:30")));
    }

    @Test
    void aCaseWithdrawnBeforeAcceptanceHasNone() {
        // Given
        Case subject = SampleCase.registered();
        subject.requestSupplement(because("2024-03-04T10:00", "thiếu tờ khai"));

        // When
        subject.withdraw(by("2024-03-12T14:30"), CLOCK);

        // Then
        assertThat(subject.dueAt()).isNull();
        assertThat(subject.term()).isNull();
        assertThat(subject.closedAt()).isEqualTo(at("2024-03-12T14:30"));
    }
}
