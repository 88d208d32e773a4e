package vn.motcua.cases.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCodeTest {

    private static final int TRIALS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = { "000.00.16.H28-240304-0001", "H28.16-240304-0001", "H28.16.05-240304-9999", "H28-240304-0001",
            "H28.30.001-240229-0001", "H28.30.001-240304-12345", "H28.30.001-991231-9999999" })
    void readsBothShapesOfUnitsAndUpToSevenDigits(String text) {
        // Then
        assertThat(CaseCode.parse(text)).map(CaseCode::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "H28", "H28.30.001-240304", "H28.30.001-240304-", "H28.30.001-240304-001",
            "H28.30.001-240304-0000", "H28.30.001-240304-00001", "H28.30.001-240304-10000000", "H28.30.001-230229-0001",
            "H28.30.001-240431-0001", "H28.30.001-241301-0001", "H28.30.001-240000-0001", "H28.30.001-2403040001",
            "h28.30.001-240304-0001", "H28..001-240304-0001", ".H28-240304-0001", "H28.-240304-0001", "-240304-0001",
            "H28.30.001-240304-0001 ", " H28.30.001-240304-0001", "H28.30.001-240304-0001\n", "H28.30.001-240304--001",
            "H28.30.001-２４０３０４-0001", "H28.30.001-240304-٠٠٠١", "A.B.C.D.E.F.G-240304-0001", "H28_30-240304-0001",
            "H28.30.001-+40304-0001", "H28.30.001-240304-0001-0002", "import", "'; DROP TABLE cases; --" })
    void readsNothingElse(String text) {
        // Then
        assertThat(CaseCode.parse(text)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < TRIALS; i++) {
            // Given
            CaseCode code = new CaseCode(unit(random), LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_525)),
                    1 + random.nextInt(random.nextBoolean() ? 9_999 : CaseCode.HIGHEST));

            // Then
            assertThat(CaseCode.parse(code.text())).as("-Dseed=%d: %s", seed, code).contains(code);
            assertThat(code.text()).hasSizeLessThanOrEqualTo(80);
        }
    }

    @Test
    void noMangledCodeIsReadAsAnotherSpellingOfOne() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < TRIALS; i++) {
            // Given
            StringBuilder mangled = new StringBuilder(new CaseCode(unit(random),
                    LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)), 1 + random.nextInt(20_000)).text());
            mangled.setCharAt(random.nextInt(mangled.length()), "0123456789.-HZh _/".charAt(random.nextInt(18)));

            // Then
            CaseCode.parse(mangled.toString()).ifPresent(
                    code -> assertThat(code.text()).as("-Dseed=%d", seed).isEqualTo(mangled.toString()));
        }
    }

    /** One of each shape: QCVN 102:2016 and Decision 20/2020/QĐ-TTg. */
    private static String unit(Random random) {
        if (random.nextBoolean()) {
            return "%03d.%02d.%02d.H%02d".formatted(random.nextInt(1000), random.nextInt(100), random.nextInt(100),
                    1 + random.nextInt(63));
        }
        return "H28" + (random.nextBoolean() ? ".%02d".formatted(random.nextInt(100)) : "")
                + (random.nextBoolean() ? ".%03d".formatted(random.nextInt(1000)) : "");
    }
}
