package vn.motcua.cases.audit.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import vn.motcua.cases.audit.proof.ChainCheck.Finding;

/** {@code ./motcua audit-verify FILE [--head HASH] [--anchor HASH]…}: needs the file and nothing else. */
public final class AuditVerify {

    private static final int UNBROKEN = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;
    private static final String USAGE = "usage: audit-verify FILE [--head HASH] [--anchor HASH]...";

    private AuditVerify() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** @return the exit status: 0 unbroken, 1 broken, 2 when the file could not be read or the arguments make no sense */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Path file = null;
        String head = null;
        Set<String> anchors = new HashSet<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean valued = i + 1 < arguments.length;
            if (arguments[i].equals("--head") && valued && head == null) {
                head = arguments[++i];
            } else if (arguments[i].equals("--anchor") && valued) {
                anchors.add(arguments[++i]);
            } else if (!arguments[i].startsWith("--") && file == null) {
                file = Path.of(arguments[i]);
            } else {
                err.println(USAGE);
                return NOT_CHECKED;
            }
        }
        if (file == null) {
            err.println(USAGE);
            return NOT_CHECKED;
        }
        // Bytes that are no UTF-8 become a sign that no hash fits, and so are named by their position.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return report(ChainCheck.of(lines, head, anchors), out);
        } catch (IOException e) {
            err.println("cannot read " + file + ": " + e.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int report(Finding finding, PrintStream out) {
        if (!finding.unbroken()) {
            out.println("BROKEN at " + finding.broken());
            return BROKEN;
        }
        out.printf("unbroken: %d entries from position %d to %d, head %s%n", finding.entries(), finding.first(),
                finding.last(), finding.head());
        if (finding.withheld() > 0) {
            out.printf("%d of them are withheld from whoever exported them: their links are checked, their contents are not%n",
                    finding.withheld());
        }
        return UNBROKEN;
    }
}
