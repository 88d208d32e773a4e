package vn.motcua.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.replay.province.SampleProvince;
import vn.motcua.replay.quarter.Targets;

class ReplayTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FakeMotcua motcua = new FakeMotcua();
    private final List<Figure> expected = Figure.of(Targets.of(SampleProvince.load().published(), 20));

    @AfterEach
    void stop() {
        motcua.close();
    }

    @Test
    void everyFigureEqualExitsWithZero() {
        // Given
        motcua.figures = expected;
        // When
        int exit = replay(motcua.environment(), "--quick");
        // Then
        assertThat(exit).as(text()).isZero();
        assertThat(text()).contains("Mọi chỉ tiêu đều bằng", "1/20", "made up").doesNotContain("KHÁC");
        assertThat(motcua.entered.keySet()).filteredOn(name -> name.startsWith("/api/v1/units")).hasSize(182);
        assertThat(motcua.entered.keySet()).filteredOn(name -> name.startsWith("/api/v1/fields")).hasSize(44);
    }

    @Test
    void differentFigureExitsWithOneAndIsNamed() {
        // Given
        List<Figure> other = new ArrayList<>(expected);
        Figure first = other.get(0);
        other.set(0, new Figure(first.vietnamese(), first.english(), first.published().add(BigDecimal.ONE), first.view(),
                first.pointer()));
        motcua.figures = other;
        // When
        int exit = replay(motcua.environment(), "--quick", "--wait", "0");
        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(text()).contains("KHÁC");
    }

    @Test
    void brokenConnectionsAndOutagesAreResumedAndNothingIsLost() {
        // Given
        motcua.figures = expected;
        motcua.breaks.set(2);
        motcua.outages.set(2);
        motcua.ignorance.set(1);
        // When
        int exit = replay(motcua.environment(), "--quick");
        // Then
        assertThat(exit).as(text()).isZero();
        assertThat(motcua.imported).filteredOn(line -> line.startsWith("mot-cua-")).hasSizeGreaterThan(2_700);
        assertThat(motcua.breaks.get() + motcua.outages.get() + motcua.ignorance.get()).isZero();
    }

    @Test
    void secondRunFindsTheCatalogueThere() {
        // Given
        motcua.figures = expected;
        replay(motcua.environment(), "--quick");
        int entered = motcua.entered.size();
        // When
        int exit = replay(motcua.environment(), "--quick");
        // Then
        assertThat(exit).as(text()).isZero();
        assertThat(motcua.entered).hasSize(entered);
    }

    @Test
    void systemThatDoesNotAnswerExitsWithTwo() {
        // Given
        Map<String, String> environment = motcua.environment();
        motcua.close();
        // When
        int exit = replay(environment, "--quick", "--patience", "0");
        // Then
        assertThat(exit).isEqualTo(2);
        assertThat(text()).contains("does not answer").doesNotContain("\tat ");
    }

    @Test
    void forbiddenImportExitsWithTwoAtOnce() {
        // Given
        motcua.forbidding = true;
        // When
        int exit = replay(motcua.environment(), "--quick");
        // Then
        assertThat(exit).isEqualTo(2);
        assertThat(text()).contains("403", "Không có quyền");
    }

    @Test
    void missingSettingAndWrongOptionExitWithTwoAndSayWhich() {
        assertThat(replay(Map.of(), "--quick")).isEqualTo(2);
        assertThat(replay(motcua.environment(), "--streams", "none")).isEqualTo(2);
        assertThat(text()).contains("CATALOG_URL is not set", "--streams cannot be none");
    }

    @Test
    void onlyGenerateWritesTheLinesAndSendsNothing(@TempDir Path folder) throws IOException {
        // Given
        Path file = folder.resolve("quarter.ndjson");
        // When
        int exit = replay(Map.of(), "--quick", "--only-generate", file.toString());
        // Then
        assertThat(exit).isZero();
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(2_700).allMatch(line -> line.startsWith("{\"sourceSystem\""));
        assertThat(Files.readAllLines(Path.of(file + ".feedback"))).hasSize(30);
    }

    private int replay(Map<String, String> environment, String... arguments) {
        return Replay.run(List.of(arguments), environment, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
