package vn.motcua.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Requests as bytes, made ready before the clock runs. */
public final class Requests {

    private static final String KEY_HEADER = "Idempotency-Key: ";
    private static final int KEY_LENGTH = 19;
    private static final AtomicLong LAST_KEY = new AtomicLong();

    private Requests() {
    }

    public static byte[] get(String path, String token) {
        return head("GET", path, token).append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A POST whose key is set anew each time it is sent. It belongs to one thread. */
    public static final class Post {

        private final byte[] whole;
        private final int placeOfKey;

        private Post(byte[] whole, int placeOfKey) {
            this.whole = whole;
            this.placeOfKey = placeOfKey;
        }

        /** The request under a key that no other request has. */
        public byte[] withNewKey() {
            long rest = LAST_KEY.incrementAndGet();
            for (int i = placeOfKey + KEY_LENGTH - 1; i >= placeOfKey; i--) {
                whole[i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            return whole;
        }
    }

    public static Post post(String path, String token, byte[] json) {
        String beforeKey = head("POST", path, token).append("Content-Type: application/json\r\nContent-Length: ")
                .append(json.length).append("\r\n").append(KEY_HEADER).toString();
        byte[] head = (beforeKey + "0".repeat(KEY_LENGTH) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(head, head.length + json.length);
        System.arraycopy(json, 0, whole, head.length, json.length);
        return new Post(whole, beforeKey.length());
    }

    private static StringBuilder head(String method, String path, String token) {
        return new StringBuilder(1500).append(method).append(' ').append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nAuthorization: Bearer ").append(token)
                .append("\r\n");
    }
}
