package vn.motcua.cases.audit.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads an exported part of the chain line by line and computes every hash anew. */
public final class ChainCheck {

    /** What stands before the first entry of all. */
    public static final String GENESIS = "0".repeat(64);

    private static final ObjectReader JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build()
            .readerFor(new TypeReference<LinkedHashMap<String, Object>>() {
            });

    private final Set<String> anchors;
    private long entries;
    private long withheld;
    private long first;
    private long last;
    private String head;

    private ChainCheck(Set<String> anchors) {
        this.anchors = new HashSet<>(anchors);
    }

    /**
     * What came of a check.
     *
     * @param broken null when nothing is; else where and why
     */
    public record Finding(long entries, long withheld, long first, long last, String head, String broken) {

        public boolean unbroken() {
            return broken == null;
        }
    }

    /**
     * @param head the hash the last line must have, or null where it is not known
     * @param anchors hashes that must stand somewhere in it, such as heads kept elsewhere on earlier days
     */
    public static Finding of(BufferedReader lines, String head, Set<String> anchors) throws IOException {
        ChainCheck check = new ChainCheck(anchors);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<String> fault = check.link(line);
            if (fault.isPresent()) {
                return check.finding(fault.get());
            }
        }
        if (check.entries == 0) {
            return check.finding("there is no entry");
        }
        if (head != null && !head.equals(check.head)) {
            return check.finding("after position " + check.last + ": the chain ought to go on to head " + head);
        }
        if (!check.anchors.isEmpty()) {
            return check.finding("between positions " + check.first + " and " + check.last + ": no entry has the hash "
                    + check.anchors.iterator().next());
        }
        return check.finding(null);
    }

    private Finding finding(String broken) {
        return new Finding(entries, withheld, first, last, head, broken);
    }

    /** Takes the next line; says what is wrong with it, if anything is. */
    private Optional<String> link(String line) {
        long expected = last + 1;
        Map<String, Object> entry;
        String hash;
        String previous;
        long position;
        try {
            entry = JSON.readValue(line);
            hash = (String) entry.remove("hash");
            previous = (String) entry.get("previous");
            position = ((Number) entry.get("position")).longValue();
        } catch (JsonProcessingException | ClassCastException | NullPointerException e) {
            return Optional.of((entries == 0 ? "the first line" : "position " + expected) + ": the line is no entry");
        }
        if (entries > 0 && position != expected) {
            return Optional.of("position " + expected + ": position " + position + " stands in its place");
        }
        if (entries > 0 && !head.equals(previous) || position == 1 && !GENESIS.equals(previous)) {
            return Optional.of("position " + position + ": the hash before it is not the one it was sealed upon");
        }
        if (Boolean.TRUE.equals(entry.get("withheld"))) {
            withheld++;
        } else if (!hashOf(entry).equals(hash)) {
            return Optional.of("position " + position + ": its content does not have its hash");
        }
        if (entries == 0) {
            first = position;
            anchors.remove(previous);
        }
        entries++;
        last = position;
        head = hash;
        anchors.remove(hash);
        return Optional.empty();
    }

    /** @param entry an entry without its hash */
    public static String hashOf(Map<String, Object> entry) {
        try {
            return HexFormat.of().formatHex(CanonicalJson.sha256(entry));
        } catch (IllegalArgumentException | ClassCastException notCanonical) {
            return "";
        }
    }
}
