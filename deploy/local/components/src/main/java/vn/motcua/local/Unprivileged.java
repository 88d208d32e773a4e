package vn.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to run PostgreSQL, which refuses to run as root. An ordinary user runs it as is; for root there are several ways, of
 * which containers
 * and older systems forbid one or the other, so the first that works here is taken.
 *
 * @param prefix words in front of the command
 * @param owner the user id that must own the data; negative: leave it as it is
 */
record Unprivileged(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;
    private static final String NOBODY_ID = Integer.toString(NOBODY);

    private static final List<Unprivileged> WAYS_FOR_ROOT = List.of(
            // Keeps the right to pass through /root and the like, which `nobody` may not enter.
            new Unprivileged(List.of("setpriv", "--reuid", NOBODY_ID, "--regid", NOBODY_ID, "--clear-groups",
                    "--inh-caps=+dac_override", "--ambient-caps=+dac_override"), NOBODY),
            new Unprivileged(List.of("setpriv", "--reuid", NOBODY_ID, "--regid", NOBODY_ID, "--clear-groups"), NOBODY),
            new Unprivileged(List.of("unshare", "--user"), 0));

    /** The way that works for the current user and can reach both directories. */
    static Unprivileged find(Path binaries, Path data) {
        if (!isRoot()) {
            return new Unprivileged(List.of(), -1);
        }
        for (var way : WAYS_FOR_ROOT) {
            if (way.works(binaries, data)) {
                return way;
            }
        }
        throw new ComponentFailure("PostgreSQL does not run as root, and neither setpriv nor unshare works here. "
                + "Run as an ordinary user, or put MOTCUA_HOME where every user may enter.");
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Gives a tree to the user that will run PostgreSQL. */
    void own(Path tree) {
        if (owner < 0) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            if ((int) Files.getAttribute(tree, "unix:uid") == owner) {
                return;
            }
            for (var path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new ComponentFailure("Cannot hand " + tree + " over to user " + owner, e);
        }
    }

    private boolean works(Path binaries, Path data) {
        var probe = command(List.of("sh", "-c", "test \"$(id -u)\" -ne 0 && test -x \"$1\" && \"$0\" --version",
                binaries.resolve("bin/postgres").toString(), data.getParent().toString()));
        try {
            var process = new ProcessBuilder(probe).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
