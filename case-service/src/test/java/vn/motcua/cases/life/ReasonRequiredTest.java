package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.cases.life.SampleCase.decided;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonRequiredTest {

    private static final Supplier<Case> REGISTERED = SampleCase::registered;
    private static final Supplier<Case> ACCEPTED = SampleCase::accepted;
    private static final Supplier<Case> RESOLVED = SampleCase::resolved;

    static Stream<Arguments> verbsOfWhichTheLawAsksAReason() {
        return Stream.of(Arguments.of(REGISTERED, Verb.REFUSE), Arguments.of(REGISTERED, Verb.REQUEST_SUPPLEMENT),
                Arguments.of(ACCEPTED, Verb.REQUEST_SUPPLEMENT), Arguments.of(ACCEPTED, Verb.STOP),
                Arguments.of(RESOLVED, Verb.CORRECT_RESOLUTION));
    }

    @ParameterizedTest
    @MethodSource("verbsOfWhichTheLawAsksAReason")
    void refusesWithoutAReason(Supplier<Case> way, Verb verb) {
        // Given
        Case subject = way.get();
        CaseState before = subject.state();

        // Then
        for (String none : new String[] { null, "", " \t" }) {
            assertThatThrownBy(() -> DomainTable.act(subject, verb, decided("2024-03-07T09:00", none)))
                    .isInstanceOf(ReasonRequired.class);
        }
        assertThat(subject.state()).isEqualTo(before);
        assertThat(subject.dueAt()).isEqualTo(way.get().dueAt());
    }
}
