package vn.motcua.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes a request body chunk by chunk and keeps the answers until it has been read to its end. */
@ApplicationScoped
public class LineStream {

    private final ObjectMapper json;

    LineStream(ObjectMapper json) {
        this.json = json;
    }

    /** Stores a chunk and answers each of its lines, in their order. */
    @FunctionalInterface
    public interface Import {

        List<LineAnswer> take(List<RawLine> chunk);
    }

    /**
     * @param size how many lines share a transaction
     * @return the answers, to be streamed back
     */
    public InputStream take(InputStream body, int size, Import lineImport) throws IOException {
        NdjsonLines lines = new NdjsonLines(body);
        NdjsonAnswers answers = new NdjsonAnswers(json);
        List<RawLine> chunk = new ArrayList<>(size);
        while (lines.next()) {
            chunk.add(new RawLine(lines.number(), lines.bytes()));
            if (chunk.size() == size) {
                answers.addAll(lineImport.take(chunk));
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            answers.addAll(lineImport.take(chunk));
        }
        return answers.stream();
    }
}
