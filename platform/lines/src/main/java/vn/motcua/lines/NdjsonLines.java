package vn.motcua.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream of JSON lines one at a time, however long the stream is. Blank lines are counted and passed over. */
public final class NdjsonLines {

    public static final String MEDIA_TYPE = "application/x-ndjson";
    /** Far more than a case with its whole past needs. */
    private static final int LONGEST = 256 * 1024;

    private final InputStream stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
    private long number;
    private boolean tooLong;

    public NdjsonLines(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 64 * 1024);
    }

    /**
     * Moves to the next line that is not blank; false at the end of the stream.
     *
     * @throws StreamBroken when the stream ends before its end
     */
    public boolean next() {
        boolean more = true;
        while (more) {
            more = read();
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The line's number, from 1, blank ones included. */
    public long number() {
        return number;
    }

    /** The line without its end, or null when it is longer than a line may be. */
    public byte[] bytes() {
        return tooLong ? null : line.toByteArray();
    }

    /** @return false when the stream ended with this line */
    private boolean read() {
        line.reset();
        tooLong = false;
        number++;
        for (int next = readByte(); next != '\n'; next = readByte()) {
            if (next < 0) {
                return false;
            }
            if (line.size() < LONGEST) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        return true;
    }

    private int readByte() {
        try {
            return stream.read();
        } catch (IOException e) {
            throw new StreamBroken();
        }
    }

    private boolean isBlank() {
        return line.size() == 0 || line.size() < 8 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }
}
