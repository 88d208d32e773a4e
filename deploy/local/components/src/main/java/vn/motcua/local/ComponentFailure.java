package vn.motcua.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A component that could not be started or stopped; the message is one a person can act on, with the end of the log below it.
 */
public final class ComponentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LINES_OF_LOG = 15;

    public ComponentFailure(String message) {
        super(message);
    }

    public ComponentFailure(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }

    /** A failure whose reason stands in a log file: the message carries the file's last lines and its path. */
    public static ComponentFailure withLog(String message, Path log) {
        return new ComponentFailure(message + "\n" + lastLines(log) + "See " + log);
    }

    static String lastLines(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            var last = lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size());
            var text = new StringBuilder();
            last.forEach(line -> text.append("    ").append(line).append('\n'));
            return text.toString();
        } catch (IOException nothingWritten) {
            return "";
        }
    }
}
