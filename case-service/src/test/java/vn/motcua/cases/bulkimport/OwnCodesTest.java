package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.bulkimport.Importing.Answer;
import vn.motcua.testing.RealComponents;

/** Codes that the other system allotted by the same rule. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class OwnCodesTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void anOwnCodeIsKeptAndAllottingGoesOnAboveIt() {
        // Given
        String unit = SampleCatalogue.communeOf(2);
        Importing.send(Line.accepted("own-1").in(unit).with("code", unit + "-240108-0041"));

        // When
        Answer next = Importing.send(Line.accepted("own-2").in(unit)).get(0);

        // Then
        assertThat(rows.count("cases WHERE code = ?", unit + "-240108-0041")).isEqualTo(1);
        assertThat(next.code()).isEqualTo(unit + "-240108-0042");
    }

    @Test
    void anAllottedCodeNeverTakesAnOwnOneOfTheSameFile() {
        // Given
        String unit = SampleCatalogue.communeOf(3);

        // When
        List<Answer> answers = Importing.send(Line.accepted("mixed-1").in(unit),
                Line.accepted("mixed-2").in(unit).with("code", unit + "-240108-0001"), Line.accepted("mixed-3").in(unit),
                Line.accepted("mixed-4").in(unit).with("code", unit + "-240108-0002"));

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly("IMPORTED");
        assertThat(answers).extracting(Answer::code).containsExactly(unit + "-240108-0003", unit + "-240108-0001",
                unit + "-240108-0004", unit + "-240108-0002");
    }

    @Test
    void aCodeIsTakenByTheFirstWhoGivesIt() {
        // Given
        String code = SampleCatalogue.communeOf(4) + "-240108-0005";
        List<Line> lines = List.of("taken-1", "taken-2", "taken-3", "taken-4").stream()
                .map(id -> Line.accepted(id).in(SampleCatalogue.communeOf(4)).with("code", code)).toList();

        // When
        List<Answer> first = Importing.send(lines.get(0), lines.get(1), lines.get(2));
        List<Answer> second = Importing.send(lines.get(3), lines.get(0));

        // Then
        assertThat(first).extracting(Answer::status).containsExactly("IMPORTED", "INVALID", "INVALID");
        assertThat(second).extracting(Answer::status).containsExactly("INVALID", "UNCHANGED");
        assertThat(first.get(1).field()).isEqualTo("code");
        assertThat(second.get(0).field()).isEqualTo("code");
        assertThat(rows.count("cases WHERE code = ?", code)).isEqualTo(1);
    }

    @Test
    void unitDayAndCodeOfACaseCannotChange() {
        // Given
        String unit = SampleCatalogue.communeOf(5);
        Importing.send(Line.accepted("fixed-1").in(unit));

        // When
        List<Answer> answers = Importing.send(Line.accepted("fixed-1").in(SampleCatalogue.communeOf(6)),
                Line.bare("fixed-1").in(unit).step("ACCEPTED", "2024-01-09T09:00"),
                Line.accepted("fixed-1").in(unit).with("code", unit + "-240108-0007"));

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly("INVALID");
        assertThat(answers).extracting(Answer::field).containsExactly("receivingUnit", "code", "code");
    }

    @Test
    void aDayWithoutNumbersLeftRefusesTheLineAndNotTheFile() {
        // Given
        String unit = SampleCatalogue.communeOf(7);
        Importing.send(Line.accepted("full-1").in(unit).with("code", unit + "-240108-9999999"));

        // When
        List<Answer> answers = Importing.send(Line.accepted("full-2").in(unit), Line.accepted("full-3").in(unit),
                Line.accepted("full-4"));

        // Then
        assertThat(answers).extracting(Answer::status).containsExactly("INVALID", "INVALID", "IMPORTED");
    }
}
