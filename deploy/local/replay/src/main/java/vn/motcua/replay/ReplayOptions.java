package vn.motcua.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/** What the command line asks for. */
record ReplayOptions(long seed, int divisor, int streams, Duration bound, Duration patience, Path onlyGenerate, int live,
        boolean help) {

    static final String USAGE = """
            Replay: nạp tỉnh mẫu và gửi một quý hồ sơ / loads the sample province and sends it a quarter of cases

              --quick                  a twentieth of the quarter, held against figures derived from the published ones
              --seed N                 another made-up quarter with the same figures (default 2024)
              --streams N              how many imports run side by side (default 2)
              --wait SECONDS           how long reporting may take after the last line (default 60)
              --patience SECONDS       how long a service may be away before it is given up (default 120)
              --only-generate FILE     write the lines to FILE, FILE.feedback and FILE.satisfaction, send nothing
              --live SPEED             afterwards the counters go on with the next quarter, SPEED seconds of it in each second
              --help

            Environment: CATALOG_URL, CASES_URL, FEEDBACK_URL, REPORTING_URL,
                         MOTCUA_TOKEN_INTEGRATOR (imports), MOTCUA_TOKEN_ADMIN (catalogue, indicators)
            Exit code:   0 every figure equal, 1 a figure differs, 2 the system could not be reached or asked
            """;
    private static final int QUICK = 20;

    /** @throws IllegalArgumentException with what is wrong */
    static ReplayOptions of(List<String> arguments) {
        ReplayOptions options = new ReplayOptions(2024, 1, 2, Duration.ofSeconds(60), Duration.ofSeconds(120), null, 0, false);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private ReplayOptions with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--quick" -> new ReplayOptions(seed, QUICK, streams, bound, patience, onlyGenerate, live, help);
            case "--seed" -> new ReplayOptions(number(option, rest, Long.MIN_VALUE, Long.MAX_VALUE), divisor, streams, bound,
                    patience, onlyGenerate, live, help);
            case "--streams" ->
                new ReplayOptions(seed, divisor, (int) number(option, rest, 1, 16), bound, patience, onlyGenerate, live, help);
            case "--wait" ->
                new ReplayOptions(seed, divisor, streams, seconds(option, rest), patience, onlyGenerate, live, help);
            case "--patience" ->
                new ReplayOptions(seed, divisor, streams, bound, seconds(option, rest), onlyGenerate, live, help);
            case "--only-generate" ->
                new ReplayOptions(seed, divisor, streams, bound, patience, Path.of(value(option, rest)), live, help);
            case "--live" -> new ReplayOptions(seed, divisor, streams, bound, patience, onlyGenerate,
                    (int) number(option, rest, 1, 100_000), help);
            case "--help", "-h" -> new ReplayOptions(seed, divisor, streams, bound, patience, onlyGenerate, live, true);
            default -> throw new IllegalArgumentException("unknown option " + option);
        };
    }

    private static Duration seconds(String option, Iterator<String> rest) {
        return Duration.ofSeconds(number(option, rest, 0, 86_400));
    }

    private static long number(String option, Iterator<String> rest, long least, long most) {
        String text = value(option, rest);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw new IllegalArgumentException(option + " cannot be " + text);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
