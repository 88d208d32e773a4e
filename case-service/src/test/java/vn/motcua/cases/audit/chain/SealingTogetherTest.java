package vn.motcua.cases.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.audit.Trail;
import vn.motcua.cases.audit.proof.ChainCheck;
import vn.motcua.cases.audit.proof.ChainCheck.Finding;
import vn.motcua.testing.RealComponents;

/** Many act, the sealer loses its connection again and again, and nothing is sealed twice, left out or out of place. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class SealingTogetherTest {

    private static final int WRITERS = 16;
    private static final int READERS = 4;
    private static final int EACH = 15;
    private static final String KILL = "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' "
            + "AND objid::bigint = hashtext('motcua.audit.sealer')::bigint & 4294967295";

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @Inject
    Trail trail;

    @TempDir
    Path folder;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void sixteenWritersFourReadersAndASealerThatIsKilled() throws IOException {
        // Given
        String unit = SampleCatalogue.communeOf(36);
        String read = Calls.received(unit, true);
        trail.sealed();
        long before = rows.count("audit_entry");
        AtomicInteger turn = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> killer = CompletableFuture.supplyAsync(() -> killUntil(done));

        // When
        List<String> codes = Together.run(WRITERS + READERS, inTurn(turn, unit, read)).stream().flatMap(List::stream).toList();
        done.set(true);

        // Then
        assertThat(killer.join()).isPositive();
        trail.sealed();
        assertThat(codes).hasSize(WRITERS * EACH);
        assertThat(rows.count("audit_entry") - before).isEqualTo(WRITERS * EACH + READERS * EACH);
        assertThat(rows.count("audit_entry WHERE what = 'READ' AND codes @> ARRAY[?]::text[]", read)).isEqualTo(READERS * EACH);
        codes.forEach(code -> assertThat(trail.of(code)).as(code).hasSize(1));
        assertThat(rows.one("SELECT max(position) - min(position) + 1 - count(*) FROM audit_entry")).isEqualTo("0");
        try (BufferedReader lines = Files.newBufferedReader(trail.exported(folder))) {
            Finding finding = ChainCheck.of(lines, null, Set.of());
            assertThat(finding.unbroken()).as(finding.broken()).isTrue();
        }
    }

    private static Callable<List<String>> inTurn(AtomicInteger turn, String unit, String read) {
        return () -> {
            boolean writes = turn.getAndIncrement() < WRITERS;
            List<String> received = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                if (writes) {
                    received.add(Calls.received(unit, true));
                } else {
                    Calls.as("officer", unit).get("/api/v1/cases/{code}", read).then().statusCode(200);
                }
            }
            return received;
        };
    }

    private int killUntil(AtomicBoolean done) {
        int killed = 0;
        while (!done.get()) {
            killed += Integer.parseInt(rows.one(KILL));
            try {
                Thread.sleep(150);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return killed;
            }
        }
        return killed;
    }

    @Test
    void anEntryThatIsCommittedLateIsSealedLate() throws Exception {
        // Given a command that has written its entry and does not end
        String unit = SampleCatalogue.communeOf(36);
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> end = new CompletableFuture<>();
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> QuarkusTransaction
                .requiringNew().run(() -> {
                    rows.run("INSERT INTO audit_pending (at, what, operation, codes) VALUES (now(), 'READ', 'slow', 'LATE-1')");
                    written.complete(null);
                    end.join();
                }));
        written.get();

        // When
        String quick = Calls.received(unit, true);
        long quicksPosition = trail.positionOf(quick, "CHANGED");
        end.complete(null);
        slow.get();

        // Then
        trail.sealed();
        assertThat(trail.positionOf("LATE-1", "READ")).isGreaterThan(quicksPosition);
    }
}
