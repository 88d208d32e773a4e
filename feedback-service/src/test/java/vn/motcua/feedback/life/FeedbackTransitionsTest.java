package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.contracts.feedback.SatisfactionLevel;

class FeedbackTransitionsTest {

    private static final String LATER = "2024-03-29T09:00";

    private static Lives in(FeedbackState state) {
        Lives submitted = Lives.submitted("2024-03-04T09:00");
        return switch (state) {
            case SUBMITTED -> submitted;
            case SUPPLEMENT_REQUESTED -> submitted.supplementRequested("2024-03-05T09:00");
            case REFUSED -> submitted.refused("2024-03-05T09:00");
            case FORWARDED -> submitted.forwarded("2024-03-05T09:00");
            case IN_HANDLING -> submitted.takenUp("2024-03-05T09:00");
            case ANSWERED -> submitted.takenUp("2024-03-05T09:00").answered("2024-03-06T09:00");
            case PUBLISHED -> submitted.takenUp("2024-03-05T09:00").answered("2024-03-06T09:00")
                    .published("2024-03-07T09:00");
        };
    }

    private static void does(Lives life, Verb verb) {
        switch (verb) {
            case REQUEST_SUPPLEMENT -> life.supplementRequested(LATER);
            case SUPPLY_SUPPLEMENT -> life.supplementSupplied(LATER);
            case REFUSE -> life.refused(LATER);
            case FORWARD -> life.forwarded("H28.20", LATER);
            case TAKE_UP -> life.takenUp(LATER);
            case RETURN -> life.givenBack(LATER);
            case ANSWER -> life.answered(LATER);
            case PUBLISH -> life.published(LATER);
            case RATE -> life.rated(SatisfactionLevel.NEUTRAL, LATER);
        }
    }

    static Stream<Arguments> everyVerbInEveryState() {
        Map<FeedbackState, Set<Verb>> possible = Map.of(
                FeedbackState.SUBMITTED, EnumSet.of(Verb.REQUEST_SUPPLEMENT, Verb.REFUSE, Verb.FORWARD, Verb.TAKE_UP),
                FeedbackState.SUPPLEMENT_REQUESTED, EnumSet.of(Verb.SUPPLY_SUPPLEMENT, Verb.REFUSE),
                FeedbackState.REFUSED, EnumSet.noneOf(Verb.class),
                FeedbackState.FORWARDED, EnumSet.of(Verb.TAKE_UP, Verb.FORWARD, Verb.RETURN),
                FeedbackState.IN_HANDLING, EnumSet.of(Verb.ANSWER, Verb.FORWARD, Verb.RETURN),
                FeedbackState.ANSWERED, EnumSet.of(Verb.PUBLISH, Verb.RATE),
                FeedbackState.PUBLISHED, EnumSet.of(Verb.RATE));
        return Stream.of(FeedbackState.values()).flatMap(state -> Stream.of(Verb.values())
                .map(verb -> Arguments.of(state, verb, possible.get(state).contains(verb))));
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @MethodSource("everyVerbInEveryState")
    void onlyWhatTheStateAllowsHappens(FeedbackState state, Verb verb, boolean possible) {
        // Given
        Lives life = in(state);
        List<Step> before = life.feedback().steps();

        // When
        Throwable refusal = catchThrowable(() -> does(life, verb));

        // Then
        if (possible) {
            assertThat(refusal).isNull();
            assertThat(life.feedback().steps()).hasSize(before.size() + 1);
        } else {
            assertThat(refusal).isInstanceOf(TransitionNotAllowed.class);
            assertThat(life.feedback().steps()).isEqualTo(before);
            assertThat(life.feedback().state()).isEqualTo(state);
        }
    }
}
