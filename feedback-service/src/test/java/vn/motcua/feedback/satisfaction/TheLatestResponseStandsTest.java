package vn.motcua.feedback.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.handled.HandledCase;
import vn.motcua.lines.LineAnswer.Status;
import vn.motcua.lines.LineRefused;

class TheLatestResponseStandsTest {

    private static final Instant NOW = Instant.parse("2024-03-20T00:00:00Z");
    private static final HandledCase HANDLED = handled("H28.30-240304-0001");
    private static final HandledCase OTHER = handled("H28.30-240304-0002");

    private final ResponseChunk chunk = new ResponseChunk(List.of(HANDLED, OTHER), List.of(), "H28.30"::equals, "khao-sat",
            NOW);

    private static HandledCase handled(String code) {
        return new HandledCase(code, UUID.nameUUIDFromBytes(code.getBytes()), "H28.30", "1.001193", Channel.COUNTER, NOW);
    }

    private static ImportResponseLine said(String id, HandledCase about, SatisfactionLevel level, int day) {
        return new ImportResponseLine("khao-sat", id, about.code(), level,
                Instant.parse("2024-03-%02dT03:00:00Z".formatted(day)), null);
    }

    @Test
    void aLaterResponseTakesAnEarlierOnesPlaceAndCountsOn() throws LineRefused {
        // Given
        chunk.take(said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5));

        // When
        Status status = chunk.take(said("b", HANDLED, SatisfactionLevel.SATISFIED, 6));

        // Then
        assertThat(status).isEqualTo(Status.IMPORTED);
        assertThat(chunk.changed()).singleElement().satisfies(standing -> {
            assertThat(standing.level()).isEqualTo(SatisfactionLevel.SATISFIED);
            assertThat(standing.responses()).isEqualTo(2);
        });
        assertThat(chunk.said()).hasSize(2);
    }

    @Test
    void anEarlierResponseSentLaterChangesNothing() throws LineRefused {
        // Given
        chunk.take(said("b", HANDLED, SatisfactionLevel.SATISFIED, 6));

        // When
        Status status = chunk.take(said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5));

        // Then
        assertThat(status).isEqualTo(Status.UNCHANGED);
        assertThat(chunk.said()).hasSize(1);
    }

    @Test
    void theSameFileTwiceChangesNothingWhateverItsOrder() throws LineRefused {
        // Given
        List<ImportResponseLine> file = List.of(said("b", HANDLED, SatisfactionLevel.SATISFIED, 6),
                said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5), said("c", HANDLED, SatisfactionLevel.NEUTRAL, 6),
                said("d", OTHER, SatisfactionLevel.DISSATISFIED, 7));
        for (ImportResponseLine line : file) {
            chunk.take(line);
        }
        int once = chunk.said().size();

        // When
        for (ImportResponseLine line : file) {
            assertThat(chunk.take(line)).isEqualTo(Status.UNCHANGED);
        }

        // Then
        assertThat(chunk.said()).hasSize(once);
    }

    @Test
    void aSystemMayCorrectItsOwnResponse() throws LineRefused {
        // Given
        chunk.take(said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5));

        // When
        Status status = chunk.take(said("a", HANDLED, SatisfactionLevel.SATISFIED, 5));

        // Then
        assertThat(status).isEqualTo(Status.UPDATED);
    }

    @Test
    void aCorrectionIsNotDatedBeforeWhatItCorrects() throws LineRefused {
        // Given
        chunk.take(said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5));

        // When
        assertThatThrownBy(() -> chunk.take(said("a", HANDLED, SatisfactionLevel.SATISFIED, 4)))

                // Then
                .isInstanceOf(LineRefused.class);
    }

    @Test
    void aKeyDoesNotWanderToAnotherCase() throws LineRefused {
        // Given
        chunk.take(said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5));

        // When
        assertThatThrownBy(() -> chunk.take(said("a", OTHER, SatisfactionLevel.NEUTRAL, 5)))

                // Then
                .isInstanceOfSatisfying(LineRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("caseCode"));
    }

    @Test
    void nobodyRespondsInTheFuture() {
        // Given
        ImportResponseLine line = said("a", HANDLED, SatisfactionLevel.NEUTRAL, 21);

        // When
        assertThatThrownBy(() -> chunk.take(line))

                // Then
                .isInstanceOfSatisfying(LineRefused.class,
                        refused -> assertThat(refused.errors().get(0).field()).isEqualTo("respondedAt"));
    }

    @Test
    void aCaseOfAnotherUnitIsAnsweredLikeOneThatDoesNotExist() {
        // Given
        ResponseChunk elsewhere = new ResponseChunk(List.of(HANDLED), List.of(), unit -> false, "khao-sat", NOW);

        // When
        assertThatThrownBy(() -> elsewhere.take(said("a", HANDLED, SatisfactionLevel.NEUTRAL, 5)))

                // Then
                .isInstanceOfSatisfying(LineRefused.class,
                        refused -> assertThat(refused.errors().get(0).reason()).isEqualTo("case-not-handled"));
    }
}
