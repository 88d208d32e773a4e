package vn.motcua.cases.files.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that has arrived and is looked at before a store keeps it. Closing it removes what no store took. */
public record StagedContent(Path file, Content content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
