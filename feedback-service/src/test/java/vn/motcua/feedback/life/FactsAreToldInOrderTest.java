package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.feedback.FeedbackAnswered;
import vn.motcua.contracts.feedback.FeedbackEvent;
import vn.motcua.contracts.feedback.FeedbackForwarded;
import vn.motcua.contracts.feedback.FeedbackImported;
import vn.motcua.contracts.feedback.FeedbackPublished;
import vn.motcua.contracts.feedback.FeedbackRated;
import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.FeedbackSubmitted;
import vn.motcua.contracts.feedback.FeedbackTakenUp;
import vn.motcua.contracts.feedback.SatisfactionLevel;

class FactsAreToldInOrderTest {

    private static Lives whole() {
        return Lives.submitted("2024-03-04T09:00").forwarded("2024-03-05T09:00").takenUp("2024-03-06T09:00")
                .answered("2024-03-07T09:00").published("2024-03-08T09:00")
                .rated(SatisfactionLevel.SATISFIED, "2024-03-09T20:00");
    }

    @Test
    void everyStepTellsOneFact() {
        // Given
        Feedback feedback = whole().feedback();

        // When
        List<FeedbackEvent> facts = feedback.takeNewFacts();

        // Then
        assertThat(facts).hasExactlyElementsOfTypes(FeedbackSubmitted.class, FeedbackForwarded.class, FeedbackTakenUp.class,
                FeedbackAnswered.class, FeedbackPublished.class, FeedbackRated.class);
        assertThat(feedback.sequence()).isEqualTo(6);
        assertThat(feedback.takeNewFacts()).isEmpty();
    }

    @Test
    void importedFeedbackTellsItsWholeLifeInOne() {
        // Given
        Feedback feedback = whole().feedback();

        // When
        feedback.becomeImported("pakn", "1", new byte[] { 1 });

        // Then
        assertThat(feedback.sequence()).isEqualTo(1);
        FeedbackImported imported = (FeedbackImported) feedback.takeNewFacts().get(0);
        assertThat(imported.steps()).extracting(FeedbackImported.Step::kind).containsExactly(FeedbackStepKind.SUBMITTED,
                FeedbackStepKind.FORWARDED, FeedbackStepKind.TAKEN_UP, FeedbackStepKind.ANSWERED, FeedbackStepKind.PUBLISHED,
                FeedbackStepKind.RATED);
        assertThat(imported.steps()).extracting(FeedbackImported.Step::unit).containsExactly(null, Lives.DISTRICT,
                Lives.DISTRICT, Lives.DISTRICT, null, null);
        assertThat(imported.steps().get(3).answerDueAt()).isEqualTo(Lives.at("2024-03-26T09:00"));
        assertThat(imported.steps().get(4).publishDueAt()).isEqualTo(Lives.at("2024-03-11T09:00"));
        assertThat(imported.steps().get(5).level()).isEqualTo(SatisfactionLevel.SATISFIED);
    }

    @Test
    void toldAnewItKeepsItsCodeAndCountsOn() {
        // Given
        Feedback known = Lives.submitted("2024-03-04T09:00").feedback();
        known.becomeImported("pakn", "1", new byte[] { 1 });
        known.takeNewFacts();
        String code = known.code();
        Feedback retold = whole().feedback();
        retold.becomeImported("pakn", "1", new byte[] { 2 });

        // When
        known.retellAs(retold);

        // Then
        assertThat(known.code()).isEqualTo(code);
        assertThat(known.sequence()).isEqualTo(2);
        assertThat(known.state()).isEqualTo(FeedbackState.PUBLISHED);
        assertThat(known.takeNewFacts()).hasExactlyElementsOfTypes(FeedbackImported.class);
        assertThat(known.origin().tellsTheSame(new byte[] { 2 })).isTrue();
        assertThat(known.actedOnHereSince()).isFalse();
    }
}
