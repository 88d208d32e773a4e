package vn.motcua.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.problem.InvalidRequest;

class FileNameTest {

    @Test
    void keepsVietnameseNamesAndComposesThem() {
        String name = "Tờ khai đăng ký khai sinh (bản 2).pdf";
        assertThat(FileName.of(name)).isEqualTo(name);
        assertThat(FileName.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(name);
        assertThat(FileName.of(" ảnh 📷.jpg ")).isEqualTo("ảnh 📷.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", ".", "..", "../../etc/passwd", "a/b.pdf", "C:\\a.pdf", "a\nb.pdf", "a\u0000.pdf",
            "a\u007f.pdf",
            "a\u202Efdp.exe", "a\u200B.pdf", "a\u2028b.pdf", "a\uD800.pdf", "a\uE000.pdf" })
    void refusesPathsAndWhatCannotBeSeen(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesNamesBeyond255Characters() {
        assertThat(FileName.of("x".repeat(255))).hasSize(255);
        assertThatThrownBy(() -> FileName.of("x".repeat(256))).isInstanceOf(InvalidRequest.class);
    }
}
