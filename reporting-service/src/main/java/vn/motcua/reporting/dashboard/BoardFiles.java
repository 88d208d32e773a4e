package vn.motcua.reporting.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;

/** The files of the page, by their names under {@code /dashboard} on the class path. */
@ApplicationScoped
class BoardFiles {
    private static final String FOLDER = "/dashboard/";
    /** At most one folder deep, and never upwards. */
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9]+/)?[a-z0-9]+(?:[.-][a-z0-9]+)*\\.(html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of("html", "text/html", "css", "text/css", "js", "text/javascript",
            "svg", "image/svg+xml");

    private final Map<String, BoardFile> read = new ConcurrentHashMap<>();

    Optional<BoardFile> find(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // What does not exist leaves no entry behind, so that nobody fills the memory with made-up names.
        return Optional.ofNullable(read.computeIfAbsent(name, known -> read(known, TYPES.get(matcher.group(1)))));
    }

    private static BoardFile read(String name, String type) {
        try (InputStream file = BoardFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                return null;
            }
            byte[] bytes = file.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new BoardFile(new String(bytes, StandardCharsets.UTF_8), type + ";charset=UTF-8",
                    new EntityTag(Long.toHexString(sum.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
