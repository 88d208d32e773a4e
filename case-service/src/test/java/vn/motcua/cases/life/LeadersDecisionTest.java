package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;
import static vn.motcua.cases.life.SampleCase.told;

import org.junit.jupiter.api.Test;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

class LeadersDecisionTest {

    @Test
    void onlyALeaderTakesAResolutionBack() {
        // Given
        Case subject = SampleCase.resolved();

        // Then
        assertThatThrownBy(() -> subject.correctResolution(because("2024-03-07T09:00", "nhầm kết quả"), SampleCase.CLOCK))
                .isInstanceOf(OverrideNeedsLeader.class);
        assertThat(subject.state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void onlyALeaderSetsARuleAside() {
        // Given
        Case subject = SampleCase.accepted();

        // Then
        assertThatThrownBy(() -> subject.requestSupplement(
                new Act(SampleCase.at("2024-03-07T09:00"), "lan", SampleCase.COMMUNE, "officer", "còn thiếu", true)))
                .isInstanceOf(OverrideNeedsLeader.class);
        assertThat(subject.supplementRequests()).isZero();
    }

    @Test
    void aPastSaysWhichLeaderDecidedAndWhy() {
        // Then
        assertThat(unsaid(null, null, "còn thiếu")).isEqualTo("role");
        assertThat(unsaid("Lan", "officer", "còn thiếu")).isEqualTo("role");
        assertThat(unsaid(" ", "leader", "còn thiếu")).isEqualTo("actor");
        assertThat(unsaid("Hùng", "leader", " ")).isEqualTo("reason");
    }

    /** The first thing a past has to say of a second request for a supplement, and does not. */
    private static String unsaid(String actor, String role, String reason) {
        Case subject = supplementedOnce();
        InvalidRequest refusal = catchThrowableOfType(InvalidRequest.class,
                () -> subject.requestSupplement(told("2024-03-07T09:00", actor, role, reason, true)));
        assertThat(subject.supplementRequests()).isEqualTo(1);
        return refusal.fieldErrors().stream().map(FieldError::field).findFirst().orElseThrow();
    }

    @Test
    void aToldDecisionStandsInTheHistoryAsTheOtherSystemsStatement() {
        // Given
        Case subject = supplementedOnce();

        // When
        subject.requestSupplement(told("2024-03-07T09:00", "Hùng", "leader", "còn thiếu", true));

        // Then
        HistoryEntry step = subject.newHistory().get(3);
        assertThat(step.actor()).isEqualTo("Hùng");
        assertThat(step.role()).isEqualTo("leader");
        assertThat(step.reason()).isEqualTo("còn thiếu");
        assertThat(step.overrides()).isTrue();
        assertThat(step.toldBy()).isEqualTo("HUYEN-30");
        assertThat(subject.newHistory().get(2).toldBy()).isNull();
    }

    private static Case supplementedOnce() {
        Case subject = SampleCase.accepted();
        subject.requestSupplement(because("2024-03-05T09:00", "thiếu bản sao"));
        subject.supplySupplement(by("2024-03-06T09:00"), SampleCase.CLOCK);
        return subject;
    }
}
