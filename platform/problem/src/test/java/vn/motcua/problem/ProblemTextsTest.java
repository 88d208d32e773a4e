package vn.motcua.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void bothLanguagesWordTheSameProblems() {
        assertThat(texts.texts("vi").keySet()).isEqualTo(texts.texts("en").keySet()).isNotEmpty();
    }

    @Test
    void answersInVietnameseUnlessEnglishIsPreferred() {
        assertThat(ProblemTexts.languageOf(List.of())).isEqualTo(ProblemTexts.VIETNAMESE);
        assertThat(ProblemTexts.languageOf(List.of(Locale.FRENCH))).isEqualTo(ProblemTexts.VIETNAMESE);
        assertThat(ProblemTexts.languageOf(List.of(Locale.forLanguageTag("vi-VN"), Locale.ENGLISH)))
                .isEqualTo(ProblemTexts.VIETNAMESE);
        assertThat(ProblemTexts.languageOf(List.of(Locale.UK, Locale.forLanguageTag("vi")))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void wordsArguments() {
        assertThat(texts.text(Locale.ENGLISH, "constraint.Size", 1, 200)).isEqualTo("its size must be 1 to 200");
    }
}
