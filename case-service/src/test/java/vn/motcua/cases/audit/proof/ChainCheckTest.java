package vn.motcua.cases.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.cases.audit.proof.ChainCheck.Finding;

/** What somebody could do to an exported chain, and that each of it shows. */
class ChainCheckTest {

    private final List<String> chain = new ArrayList<>(aChain(1, 6, ChainCheck.GENESIS));
    private final String head = hash(chain.get(5));

    private static List<String> aChain(long first, int length, String previous) {
        List<String> lines = new ArrayList<>();
        String before = previous;
        for (int i = 0; i < length; i++) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("position", first + i);
            entry.put("previous", before);
            entry.put("what", "READ");
            entry.put("actor", "lan \"ở\" quầy " + i);
            entry.put("codes", List.of("H28.30.001-240304-000" + i));
            before = ChainCheck.hashOf(entry);
            entry.put("hash", before);
            lines.add(CanonicalJson.write(entry));
        }
        return lines;
    }

    private static String hash(String line) {
        return line.replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    }

    private Finding check(String wantedHead, String... anchors) {
        try {
            return ChainCheck.of(new BufferedReader(new StringReader(String.join("\n", chain))), wantedHead, Set.of(anchors));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anUntouchedChainIsUnbroken() {
        assertThat(check(head, hash(chain.get(2))))
                .isEqualTo(new Finding(6, 0, 1, 6, head, null));
    }

    @Test
    void aPartBeginsWhereItBegins() {
        // Given
        String before = hash(chain.remove(0));
        chain.remove(0);

        // Then
        assertThat(check(head).unbroken()).isTrue();
        assertThat(check(head).first()).isEqualTo(3);
        assertThat(check(null, before).broken()).contains(before);
    }

    @Test
    void aChangedFieldShows() {
        // When
        chain.set(3, chain.get(3).replace("quầy 3", "quầy 9"));

        // Then
        assertThat(check(null).broken()).isEqualTo("position 4: its content does not have its hash");
    }

    @Test
    void aChangedFieldWithANewHashShowsInTheNextEntry() {
        // When
        chain.set(3, aChain(4, 1, hash(chain.get(2))).get(0));

        // Then
        assertThat(check(null).broken()).isEqualTo("position 5: the hash before it is not the one it was sealed upon");
    }

    @Test
    void aDeletedEntryShows() {
        // When
        chain.remove(2);

        // Then
        assertThat(check(null).broken()).isEqualTo("position 3: position 4 stands in its place");
    }

    @Test
    void twoSwappedEntriesShow() {
        // When
        Collections.swap(chain, 1, 2);

        // Then
        assertThat(check(null).broken()).isEqualTo("position 2: position 3 stands in its place");
    }

    @Test
    void anInsertedEntryShows() {
        // When
        chain.add(3, aChain(4, 1, hash(chain.get(2))).get(0));

        // Then
        assertThat(check(null).broken()).isEqualTo("position 5: position 4 stands in its place");
    }

    @Test
    void aTruncatedTailShowsAgainstTheHead() {
        // When
        chain.remove(5);

        // Then
        assertThat(check(null).unbroken()).isTrue();
        assertThat(check(head).broken()).startsWith("after position 5: ").contains(head);
    }

    @Test
    void aChainRebuiltFromAnEntryOnShowsAgainstAnAnchor() {
        // Given
        String anchor = hash(chain.get(4));

        // When
        chain.subList(3, 6).clear();
        chain.addAll(aChain(4, 3, hash(chain.get(2))));

        // Then
        assertThat(check(null).unbroken()).isTrue();
        assertThat(check(null, anchor).broken()).contains(anchor);
    }

    @Test
    void aChainThatWasBegunAnewShows() {
        // When
        chain.clear();
        chain.addAll(aChain(1, 2, head));

        // Then
        assertThat(check(null).broken()).startsWith("position 1: ");
    }

    @Test
    void aMemberGivenTwiceIsNoEntry() {
        // When
        chain.set(1, chain.get(1).replace("\"what\":\"READ\"", "\"what\":\"READ\",\"what\":\"READ\""));

        // Then
        assertThat(check(null).broken()).isEqualTo("position 2: the line is no entry");
    }

    @Test
    void whatIsWithheldIsCheckedByItsLinksAndCounted() {
        // When
        chain.set(2, CanonicalJson.write(Map.of("position", 3, "previous", hash(chain.get(1)), "hash", hash(chain.get(2)),
                "withheld", true)));

        // Then
        assertThat(check(head)).isEqualTo(new Finding(6, 1, 1, 6, head, null));
    }

    @Test
    void theCommandSaysItInItsExitStatus(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("audit.ndjson"), String.join("\n", chain) + "\n");
        Path cut = folder.resolve("cut.ndjson");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 20));

        // Then
        assertThat(run(file.toString())).isEqualTo("0 unbroken: 6 entries from position 1 to 6, head " + head + "\n");
        assertThat(run(file.toString(), "--head", head)).startsWith("0 ");
        assertThat(run(file.toString(), "--head", ChainCheck.GENESIS)).startsWith("1 BROKEN at after position 6");
        assertThat(run(file.toString(), "--anchor", hash(chain.get(0)), "--anchor", hash(chain.get(3)))).startsWith("0 ");
        assertThat(run(cut.toString())).isEqualTo("1 BROKEN at position 6: the line is no entry\n");
        assertThat(run(folder.resolve("none").toString())).startsWith("2 ");
        assertThat(run()).startsWith("2 usage");
        assertThat(run(file.toString(), "--heads", head)).startsWith("2 usage");
    }

    /** Its exit status, and what it printed. */
    static String run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status = AuditVerify.run(arguments, out, out);
        return status + " " + printed.toString(StandardCharsets.UTF_8);
    }
}
