package vn.motcua.lines;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Keeps answers in a file until the request has been read to its end. Answering while reading would lock up with a client
 * that writes everything before it reads anything, as most do. The file has no name any more once it is open, so a request
 * that breaks off leaves nothing behind.
 */
public final class NdjsonAnswers {

    private final ObjectMapper json;
    private final FileChannel file;
    private final OutputStream out;

    public NdjsonAnswers(ObjectMapper json) throws IOException {
        this.json = json;
        this.file = FileChannel.open(Files.createTempFile("motcua-answers", ".ndjson"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), 64 * 1024);
    }

    public void addAll(List<?> answers) throws IOException {
        for (Object answer : answers) {
            out.write(json.writeValueAsBytes(answer));
            out.write('\n');
        }
    }

    /** The answers so far, to be read once; the file goes with the stream. */
    public InputStream stream() throws IOException {
        out.flush();
        file.position(0);
        return Channels.newInputStream(file);
    }
}
