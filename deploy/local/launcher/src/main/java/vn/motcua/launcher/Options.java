package vn.motcua.launcher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A command line taken apart.
 *
 * @param ports those chosen here or in the environment; others stay as they are remembered
 * @param speed how many seconds of made-up time pass in one when the counters go on
 */
record Options(String command, List<String> words, Set<String> flags, Map<Part, Integer> ports, int speed) {

    /** A working day of ten hours in a minute. */
    private static final int USUAL_SPEED = 600;
    private static final int HIGHEST_SPEED = 100_000;

    private static final Map<String, Set<String>> FLAGS = Map.of(
            "demo", Set.of("--exit", "--reset", "--live"),
            "start", Set.of("--foreground"),
            "reset", Set.of("--yes"));
    private static final Set<String> CHOOSE_PORTS = Set.of("demo", "start");

    /** @throws Refusal when something in it is not known to the command */
    static Options of(String[] arguments, Map<String, String> environment) {
        var rest = new ArrayDeque<>(Stream.of(arguments).flatMap(Options::apart).toList());
        var command = rest.isEmpty() ? "help" : rest.pop();
        var words = new ArrayList<String>();
        var flags = new HashSet<String>();
        var ports = portsIn(environment);
        var speed = USUAL_SPEED;
        while (!rest.isEmpty()) {
            var word = rest.pop();
            if (!word.startsWith("-")) {
                words.add(word);
            } else if (FLAGS.getOrDefault(command, Set.of()).contains(word)) {
                flags.add(word);
            } else if (command.equals("demo") && word.equals("--speed")) {
                speed = speed(rest.isEmpty() ? "" : rest.pop());
            } else if (CHOOSE_PORTS.contains(command) && word.matches("--[a-z]+-(port|base)")) {
                choose(word, rest.isEmpty() ? "" : rest.pop(), ports);
            } else {
                throw new Refusal("motcua " + command + " knows no option " + word + ". See ./motcua help");
            }
        }
        return new Options(command, words, flags, ports, speed);
    }

    private static int speed(String value) {
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST_SPEED) {
            throw new Refusal("--speed needs a number from 1 to " + HIGHEST_SPEED + ", not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    private static Stream<String> apart(String argument) {
        return argument.startsWith("--") ? Stream.of(argument.split("=", 2)) : Stream.of(argument);
    }

    private static Map<Part, Integer> portsIn(Map<String, String> environment) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        if (environment.containsKey("MOTCUA_PORT_BASE")) {
            choose("--port-base", environment.get("MOTCUA_PORT_BASE"), ports);
        }
        for (var part : Part.values()) {
            var name = "MOTCUA_" + part.name() + "_PORT";
            if (environment.containsKey(name)) {
                ports.put(part, port(name, environment.get(name)));
            }
        }
        return ports;
    }

    private static void choose(String option, String value, Map<Part, Integer> ports) {
        var number = port(option, value);
        if (option.equals("--port-base")) {
            // The services take base + 1 to base + 4, in the order people know them by, Kafka and PostgreSQL the next two.
            var order = List.of(Part.CATALOG, Part.CASES, Part.FEEDBACK, Part.REPORTING, Part.KAFKA, Part.POSTGRES);
            order.forEach(part -> ports.put(part, port(option, Integer.toString(number + 1 + order.indexOf(part)))));
            return;
        }
        var word = option.substring(2, option.length() - "-port".length()).toUpperCase(Locale.ROOT);
        var part = Stream.of(Part.values()).filter(candidate -> candidate.name().equals(word)).findFirst()
                .orElseThrow(() -> new Refusal("There is no option " + option + ". See ./motcua help"));
        ports.put(part, number);
    }

    private static int port(String option, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1024 || Integer.parseInt(value) > 65535) {
            throw new Refusal(option + " needs a port from 1024 to 65535, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }
}
