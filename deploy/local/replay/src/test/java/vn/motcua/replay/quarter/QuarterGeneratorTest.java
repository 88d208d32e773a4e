package vn.motcua.replay.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.replay.quarter.GeneratedQuarter.CASES;
import static vn.motcua.replay.quarter.GeneratedQuarter.FROM;
import static vn.motcua.replay.quarter.GeneratedQuarter.PLAN;
import static vn.motcua.replay.quarter.GeneratedQuarter.PROVINCE;
import static vn.motcua.replay.quarter.GeneratedQuarter.QUARTER;
import static vn.motcua.replay.quarter.GeneratedQuarter.SEED;
import static vn.motcua.replay.quarter.GeneratedQuarter.TO;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.catalog.Channel;

class QuarterGeneratorTest {

    private final QuarterGenerator generator = new QuarterGenerator(PROVINCE, PLAN);

    @Test
    void sameSeedGivesTheSameBytes() {
        // When
        Quarter again = generator.generate(SEED, 1);
        // Then
        assertThat(hash(again)).isEqualTo(hash(QUARTER));
    }

    @Test
    void anotherSeedGivesOtherCasesWithTheSameFigures() {
        // When
        Quarter other = generator.generate(SEED + 1, 20);
        // Then
        assertThat(hash(other)).isNotEqualTo(hash(generator.generate(SEED, 20)));
        List<PlainCase> cases = GeneratedQuarter.read(other);
        assertThat(cases.stream().filter(c -> c.closedIn(FROM, TO))).hasSize(other.targets().resolved());
        assertThat(cases.stream().filter(c -> c.openAt(TO))).hasSize(other.targets().open());
        assertThat(cases.stream().filter(c -> c.closedIn(FROM, TO) && c.late())).hasSize(other.targets().late());
    }

    @Test
    void wholeQuarterIsGeneratedWithinFiveSeconds() {
        // Given
        // The thread's own time, so that other work on the machine decides nothing.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        // When
        generator.generate(SEED, 1);
        // Then
        long millis = (threads.getCurrentThreadCpuTime() - began) / 1_000_000;
        System.out.println("generated in " + millis + " ms");
        assertThat(millis).isLessThan(5_000);
    }

    @Test
    void linesStayBelowOneKilobyteOnAverage() {
        double average = QUARTER.cases().stream().mapToInt(line -> line.json().length).average().orElseThrow();
        System.out.println("average line " + average + " bytes of " + QUARTER.cases().size());
        assertThat(average).isLessThan(1_000);
    }

    @Test
    void quarterHasAllThatMakesCountingHard() {
        // Given
        Map<Channel, Long> channels = CASES.stream().collect(Collectors.groupingBy(PlainCase::channel, Collectors.counting()));
        // Then
        assertThat(channels.values()).allMatch(count -> count > 500);
        assertThat(count(c -> c.openAt(FROM))).as("carried over").isGreaterThan(1_000);
        assertThat(count(c -> c.openAt(TO) && c.closed() != null)).as("closed afterwards").isGreaterThan(1_000);
        assertThat(count(c -> c.openAt(TO) && c.closed() == null)).as("never closed").isGreaterThan(100);
        assertThat(count(c -> c.openAt(TO) && c.pauses().stream()
                .anyMatch(p -> p.from().isBefore(TO) && (p.to() == null || !p.to().isBefore(TO))))).as("paused")
                .isGreaterThan(100);
        assertThat(count(c -> c.steps().stream().anyMatch(s -> s.kind().equals("PAYMENT_CONFIRMED")))).isGreaterThan(100);
        assertThat(count(c -> c.accepted() == null)).as("never accepted").isGreaterThan(100);
        assertThat(count(c -> "WITHDRAWN".equals(c.closing()) && c.closedIn(FROM, TO) && c.due() != null
                && c.closed().toLocalDate().isAfter(c.due().toLocalDate()))).as("withdrawn late").isPositive();
        assertThat(count(c -> "STOPPED".equals(c.closing()) && c.late())).as("stopped late").isPositive();
        assertThat(count(c -> c.accepted() != null && !c.accepted().isBefore(TO))).as("accepted after").isGreaterThan(50);
        assertThat(count(c -> c.closed() != null && c.closed().isBefore(FROM))).as("closed before").isGreaterThan(50);
        assertThat(CASES.stream().map(PlainCase::unit).distinct().count()).as("units").isEqualTo(162);
    }

    @Test
    void hardlyAnybodyComesAtTet() {
        assertThat(acceptedOn(LocalDate.of(2024, 2, 7))).isLessThan(acceptedOn(LocalDate.of(2024, 1, 10)) / 2);
        assertThat(count(c -> c.channel() == Channel.COUNTER && c.accepted() != null
                && c.accepted().toLocalDate().equals(LocalDate.of(2024, 2, 12)))).isZero();
    }

    private static long acceptedOn(LocalDate day) {
        return count(c -> c.accepted() != null && c.accepted().toLocalDate().equals(day));
    }

    private static long count(Predicate<PlainCase> what) {
        return CASES.stream().filter(what).count();
    }

    private static String hash(Quarter quarter) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            quarter.cases().forEach(line -> digest.update(line.json()));
            quarter.feedback().forEach(digest::update);
            quarter.satisfaction().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
