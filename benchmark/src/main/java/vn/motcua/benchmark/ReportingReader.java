package vn.motcua.benchmark;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.launcher.Part;

/** One reader that asks reporting-service again and again, for a bounded time however slow the answers are. */
final class ReportingReader {

    private static final int WARM_UP = 300;
    private static final int ANSWERS = 500;
    private static final Duration WARM_UP_AT_MOST = Duration.ofSeconds(15);
    private static final Duration AT_MOST = Duration.ofSeconds(40);
    /** As long as a kept connection waits for an answer. */
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    /** An answer that nobody waits for any more would go on taking a processor from those that are measured. */
    private static final String GIVE_UP = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity "
            + "WHERE usename = current_user AND state = 'active' AND pid <> pg_backend_pid()";

    private final Run run;
    private final Connection database;
    private final String token;

    ReportingReader(Run run, Connection database) {
        this.run = run;
        this.database = database;
        this.token = run.own().adminToken();
    }

    /**
     * How long the answers take; one that takes longer than half a minute counts as that long, and is the last one.
     *
     * @param questions paths that are asked one after the other and measured as one
     */
    Latencies ask(List<List<String>> questions) throws IOException, SQLException {
        List<List<byte[]>> requests = questions.stream()
                .map(paths -> paths.stream().map(path -> Requests.get(path, token)).toList()).toList();
        long[] nanos = new long[ANSWERS];
        int answers = 0;
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING))) {
            long end = System.nanoTime() + WARM_UP_AT_MOST.toNanos();
            for (int i = 0; i < WARM_UP && System.nanoTime() < end; i++) {
                once(reporting, requests.get(i % requests.size()));
            }
            end = System.nanoTime() + AT_MOST.toNanos();
            while (answers < ANSWERS && System.nanoTime() < end) {
                nanos[answers] = once(reporting, requests.get(answers % requests.size()));
                answers++;
            }
        } catch (SocketTimeoutException tooLong) {
            nanos[answers++] = PATIENCE_NANOS;
            giveUp();
        }
        return Latencies.of(Arrays.stream(nanos, 0, answers));
    }

    /** @return the answer's body; empty when it takes longer than half a minute */
    Optional<byte[]> once(String path) throws IOException, SQLException {
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING))) {
            return Optional.of(reporting.exchange(Requests.get(path, token)).require(200).body());
        } catch (SocketTimeoutException tooLong) {
            giveUp();
            return Optional.empty();
        }
    }

    private void giveUp() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(GIVE_UP);
        }
    }

    private static long once(KeptConnection reporting, List<byte[]> requests) throws IOException {
        long began = System.nanoTime();
        for (byte[] request : requests) {
            reporting.exchange(request).require(200);
        }
        return System.nanoTime() - began;
    }
}
