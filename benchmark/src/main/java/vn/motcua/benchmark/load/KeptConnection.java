package vn.motcua.benchmark.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * HTTP/1.1 over one socket that stays open. The clients share the processors with what they measure, so this one only writes
 * ready bytes and reads an answer whole; it belongs to one thread.
 */
public final class KeptConnection implements AutoCloseable {

    private static final int ANSWER_WITHIN_MILLIS = 30_000;
    private static final byte[] HEAD_END = { '\r', '\n', '\r', '\n' };

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[16 * 1024];
    private int filled;

    public KeptConnection(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(ANSWER_WITHIN_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** An answer with its status line and headers as they came. */
    public record Answer(int status, String head, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** @throws LoadFailed when the header is not there */
        public String header(String name) {
            String value = headerIn(head, name);
            if (value == null) {
                throw new LoadFailed("no header " + name + " in an answer " + status);
            }
            return value;
        }

        /** @throws LoadFailed with what was answered instead */
        public Answer require(int expected) {
            if (status != expected) {
                throw new LoadFailed(status + " instead of " + expected + ": " + text());
            }
            return this;
        }
    }

    /** Sends a whole request and reads its answer. */
    public Answer exchange(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        int headEnd = readHead();
        String head = new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head, 9, 12, 10);
        int bodyAt = headEnd + HEAD_END.length;
        String length = headerIn(head, "content-length");
        if (length != null) {
            int bodyEnd = bodyAt + Integer.parseInt(length);
            fillTo(bodyEnd);
            return new Answer(status, head, Arrays.copyOfRange(buffer, bodyAt, bodyEnd));
        }
        if ("chunked".equals(headerIn(head, "transfer-encoding"))) {
            return new Answer(status, head, readChunks(bodyAt));
        }
        if (status != 204) {
            throw new IOException("an answer " + status + " without a length");
        }
        return new Answer(status, head, new byte[0]);
    }

    /** Chunks without extensions and trailers (RFC 9112, section 7.1), as the services send them. */
    private byte[] readChunks(int from) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = from;
        while (true) {
            int lineEnd = at;
            do {
                lineEnd++;
                fillTo(lineEnd + 1);
            } while (buffer[lineEnd] != '\n');
            int size = Integer.parseInt(new String(buffer, at, lineEnd - 1 - at, StandardCharsets.US_ASCII), 16);
            at = lineEnd + 1;
            fillTo(at + size + 2);
            if (size == 0) {
                return body.toByteArray();
            }
            body.write(buffer, at, size);
            at += size + 2;
        }
    }

    private void fillTo(int end) throws IOException {
        while (filled < end) {
            fill();
        }
    }

    private int readHead() throws IOException {
        int from = 0;
        while (true) {
            fill();
            for (int at = Math.max(0, from - HEAD_END.length); at + HEAD_END.length <= filled; at++) {
                if (Arrays.equals(buffer, at, at + HEAD_END.length, HEAD_END, 0, HEAD_END.length)) {
                    return at;
                }
            }
            from = filled;
        }
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException("the server closed the connection");
        }
        filled += read;
    }

    private static String headerIn(String head, String name) {
        for (int line = head.indexOf("\r\n"); line >= 0; line = head.indexOf("\r\n", line + 2)) {
            int colon = head.indexOf(':', line);
            if (colon < 0) {
                return null;
            }
            if (colon - line - 2 == name.length() && head.substring(line + 2, colon).toLowerCase(Locale.ROOT).equals(name)) {
                int end = head.indexOf("\r\n", colon);
                return head.substring(colon + 1, end < 0 ? head.length() : end).strip();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
