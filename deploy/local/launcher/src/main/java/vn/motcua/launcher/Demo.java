package vn.motcua.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends the sample province and its quarter through the public interfaces and compares the figures; a program of its own does
 * it.
 */
final class Demo {

    private static final String PROGRAM = "vn.motcua.replay.Replay";

    private final LocalMotcua motcua;
    private final Path program;
    private final int speed;

    /** @param speed at which the counters go on after the quarter; 0 when they do not */
    Demo(LocalMotcua motcua, Path root, int speed) {
        this.motcua = motcua;
        this.speed = speed;
        this.program = root.resolve("deploy/local/replay/target");
    }

    /** The demo needs an empty Motcua: clears the data of an earlier demo, and refuses to touch anybody's own. */
    void makeRoom(boolean reset) {
        if (!motcua.home().holdsData()) {
            return;
        }
        if (!reset && !motcua.settings().holdDemo()) {
            throw new Refusal("There are data of your own in " + motcua.home().directory()
                    + ". The demo needs an empty Motcua: ./motcua demo --reset deletes them, MOTCUA_HOME=DIR ./motcua demo runs elsewhere.");
        }
        System.out.println("Clearing the data of " + (motcua.settings().holdDemo() ? "an earlier demo" : "this Motcua"));
        motcua.home().deleteData();
    }

    /** @return 0 when every figure is equal */
    int replay() {
        Process replay = null;
        try {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp", program.resolve("classes") + ":" + Files.readString(program.resolve("classpath")).strip(), PROGRAM));
            if (speed > 0) {
                command.addAll(List.of("--live", Integer.toString(speed)));
            }
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(motcua.environment());
            builder.environment().put("MOTCUA_TOKEN_INTEGRATOR", tokenOf("integrator"));
            builder.environment().put("MOTCUA_TOKEN_ADMIN", tokenOf("admin"));
            var running = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::destroy));
            replay = running;
            return replay.waitFor();
        } catch (IOException e) {
            throw new Refusal("The replay cannot be run (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            replay.destroy();
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private String tokenOf(String user) {
        return motcua.token(SampleUser.named(user).orElseThrow());
    }
}
