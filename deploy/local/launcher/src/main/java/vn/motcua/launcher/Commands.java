package vn.motcua.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What each command of {@code motcua} does. Addresses and tokens stand alone on standard output, so that scripts can take them.
 */
final class Commands {

    private static final int DIFFERENT = 3;

    private final LocalMotcua motcua;
    private final Path root;
    private final PrintStream out = System.out;

    Commands(Path root, Path home) {
        this.root = root;
        this.motcua = LocalMotcua.in(root, home);
    }

    /** @return the exit status */
    int run(Options options) {
        return switch (options.command()) {
            case "demo" -> demo(options);
            case "start" -> start(options);
            case "stop" -> stop();
            case "reset" -> reset(options.has("--yes"));
            case "token" -> token(options.words());
            case "users" -> users();
            case "env" -> env();
            case "status" -> status();
            case "train" -> train(options.words());
            // For the shell script: programs must not be built anew under the processes that run them.
            case "running" -> isAnyRunning() ? 0 : 1;
            default -> throw new Refusal("There is no command " + options.command() + ". See ./motcua help");
        };
    }

    private int demo(Options options) {
        if (isAnyRunning()) {
            throw new Refusal("Motcua is running already. First ./motcua stop, then ./motcua demo");
        }
        if (options.has("--exit") && options.has("--live")) {
            throw new Refusal("--exit stops where --live goes on; choose one of them");
        }
        var demo = new Demo(motcua, root, options.has("--live") ? options.speed() : 0);
        var console = new Console(motcua);
        motcua.home().locked(() -> {
            demo.makeRoom(options.has("--reset"));
            motcua.choosePorts(options.ports());
            motcua.settings().remember(true);
            console.start();
        });
        if (!options.has("--exit")) {
            return console.stay(demo.replay() == 0 ? 0 : DIFFERENT);
        }
        try {
            return demo.replay() == 0 ? 0 : DIFFERENT;
        } finally {
            console.stop();
        }
    }

    private int start(Options options) {
        var console = new Console(motcua);
        if (Arrays.stream(Part.values()).allMatch(motcua::isReady)) {
            out.println("Motcua is running already.");
            return env();
        }
        motcua.home().locked(() -> {
            if (!isAnyRunning()) {
                var demo = motcua.home().holdsData() && motcua.settings().holdDemo();
                motcua.choosePorts(options.ports());
                motcua.settings().remember(demo);
            }
            console.start();
        });
        return options.has("--foreground") ? console.stay(0) : 0;
    }

    private int stop() {
        if (!isAnyRunning()) {
            out.println("Motcua is not running.");
            return 0;
        }
        motcua.home().locked(new Console(motcua)::stop);
        return 0;
    }

    private int reset(boolean sure) {
        if (!sure && !confirmed()) {
            out.println("Nothing was deleted.");
            return 1;
        }
        motcua.home().locked(() -> {
            if (isAnyRunning()) {
                new Console(motcua).stop();
            }
            motcua.home().deleteData();
        });
        out.println("The data in " + motcua.home().directory() + " are deleted; ports and keys are kept.");
        return 0;
    }

    private boolean confirmed() {
        var console = System.console();
        if (console == null) {
            throw new Refusal("reset deletes all data in " + motcua.home().directory() + ". Say so with ./motcua reset --yes");
        }
        var answer = console.readLine("Delete all data in %s? [y/N] ", motcua.home().directory());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private int token(List<String> words) {
        var name = words.isEmpty() ? "" : words.get(0);
        var user = SampleUser.named(name)
                .orElseThrow(() -> new Refusal((name.isEmpty() ? "Whose token?"
                        : "There is no sample user "
                                + name + ".")
                        + " The sample users:\n" + userTable()));
        out.println(motcua.token(user));
        return 0;
    }

    private int users() {
        out.println(userTable());
        return 0;
    }

    private int env() {
        if (!motcua.settings().areKnown()) {
            throw new Refusal("No ports are chosen yet. First ./motcua start");
        }
        motcua.environment().forEach((name, value) -> out.println(name + "=" + value));
        return 0;
    }

    private int status() {
        var lines = new ArrayList<String>();
        var total = 0L;
        for (var part : Part.values()) {
            var process = motcua.processOf(part);
            var memory = process.flatMap(mark -> mark.process()).map(Memory::megabytesOf).stream()
                    .flatMapToLong(megabytes -> megabytes.stream()).sum();
            total += memory;
            lines.add("%-18s %-6s pid %-8s port %-6d %s".formatted(part.title(),
                    motcua.isReady(part) ? "ready" : process.isPresent() ? "up" : "down",
                    process.map(mark -> Long.toString(mark.pid())).orElse("-"), motcua.port(part),
                    memory == 0 ? "" : memory + " MB"));
        }
        lines.forEach(line -> out.println(line.stripTrailing()));
        if (total > 0) {
            out.println("all together %d MB".formatted(total));
        }
        return Arrays.stream(Part.values()).allMatch(motcua::isReady) ? 0 : 1;
    }

    private int train(List<String> words) {
        try {
            LocalMotcua.train(root, Path.of(words.get(0)));
            return 0;
        } catch (IOException e) {
            throw new Refusal("The archives of classes cannot be written (" + e.getMessage() + ")");
        }
    }

    private boolean isAnyRunning() {
        return Arrays.stream(Part.values()).anyMatch(motcua::isRunning);
    }

    private static String userTable() {
        return SampleUser.all().stream()
                .map(user -> "  %-20s %-15s %s".formatted(user.name(), user.role(), String.join(" ", user.units())))
                .collect(Collectors.joining("\n"));
    }
}
