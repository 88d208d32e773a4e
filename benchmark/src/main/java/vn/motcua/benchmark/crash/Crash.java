package vn.motcua.benchmark.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.motcua.benchmark.OwnMotcua;
import vn.motcua.launcher.Refusal;

/** {@code benchmark/run crash}: the whole quarter while everything is killed once; {@code --quick} for a twentieth. */
public final class Crash {

    private static final int FAILED = 2;

    private Crash() {
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out));
    }

    private static int run(List<String> words, PrintStream out) {
        try (OwnMotcua own = OwnMotcua.here()) {
            CrashRun.Result result = CrashRun.run(own, words.contains("--quick"), out);
            out.printf("  %,d events of %,d aggregates, %,d of them told again as they were%n", result.events().events(),
                    result.events().lastSequences().size(), result.events().repeats());
            result.complaints().forEach(out::println);
            out.println(result.complaints().isEmpty() ? "  Nothing lost, nothing twice." : "  Something went wrong.");
            return result.complaints().isEmpty() ? 0 : 1;
        } catch (Refusal e) {
            out.println(e.getMessage());
            return FAILED;
        } catch (Exception e) {
            e.printStackTrace(out);
            return FAILED;
        }
    }
}
