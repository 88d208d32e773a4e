package vn.motcua.cases.printing.page;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.StartupEvent;

class PagesTest {

    @TempDir
    Path directory;

    @Test
    void aDirectoryThatIsNotThereStopsTheStart() {
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> new Pages(() -> Optional.of(missing)).start(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("motcua.printing.templates");
        assertThatCode(() -> new Pages(() -> Optional.of(directory)).start(new StartupEvent())).doesNotThrowAnyException();
        assertThatCode(() -> new Pages(Optional::empty).start(new StartupEvent())).doesNotThrowAnyException();
    }
}
