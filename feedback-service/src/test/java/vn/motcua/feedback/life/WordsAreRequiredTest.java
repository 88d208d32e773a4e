package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WordsAreRequiredTest {

    @Test
    void aRefusalASupplementRequestAReturnAndAnAnswerNeedWords() {
        // Given
        Feedback submitted = Lives.submitted("2024-03-04T09:00").feedback();
        Lives handled = Lives.submitted("2024-03-04T09:00").takenUp("2024-03-05T09:00");
        Act wordless = handled.act("2024-03-06T09:00", "  ");

        // When
        Stream<ThrowingCallable> attempts = Stream.of(() -> submitted.refuse(wordless, Lives.TERMS),
                () -> submitted.requestSupplement(wordless, Lives.TERMS), () -> handled.feedback().giveBack(wordless),
                () -> handled.feedback().answer(wordless, Lives.TERMS));

        // Then
        attempts.forEach(attempt -> assertThatThrownBy(attempt).isInstanceOf(TextRequired.class));
    }
}
