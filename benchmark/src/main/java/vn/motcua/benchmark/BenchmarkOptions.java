package vn.motcua.benchmark;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the command line asks for. */
record BenchmarkOptions(Set<Benchmark.Chapter> chapters, Duration turn, int turns, boolean strict, boolean help) {

    static final String USAGE = """
            benchmark/run [options]    measures a Motcua of its own and prints a table
            benchmark/run million      lists, searches and acceptance beside a million cases
            benchmark/run recount      a corrected calendar meets a hundred thousand open cases
            benchmark/run crash        kills its parts in the middle of the replay and looks whether anything was lost

              --only NAME,NAME    of start, quarter, indicators (with the quarter), live, life, freshness, duedate, memory,
                                  million, recount
              --seconds N         of one turn of live and life on each side (default 10)
              --turns N           of each side, alternating (default 2)
              --strict            exit status 1 when a target is not met
            """;

    private static final EnumSet<Benchmark.Chapter> ALONE = EnumSet.of(Benchmark.Chapter.MILLION, Benchmark.Chapter.RECOUNT);

    /** @throws IllegalArgumentException with what is wrong */
    static BenchmarkOptions of(List<String> words) {
        BenchmarkOptions options = new BenchmarkOptions(EnumSet.complementOf(ALONE), Duration.ofSeconds(10), 2, false, false);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private BenchmarkOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "million", "recount" -> new BenchmarkOptions(chapters(word), turn, turns, strict, help);
            case "--only" -> new BenchmarkOptions(chapters(value(word, rest)), turn, turns, strict, help);
            case "--seconds" -> new BenchmarkOptions(chapters, Duration.ofSeconds(number(word, rest)), turns, strict, help);
            case "--turns" -> new BenchmarkOptions(chapters, turn, number(word, rest), strict, help);
            case "--strict" -> new BenchmarkOptions(chapters, turn, turns, true, help);
            case "--help", "-h", "help" -> new BenchmarkOptions(chapters, turn, turns, strict, true);
            default -> throw new IllegalArgumentException("There is no option " + word);
        };
    }

    private static Set<Benchmark.Chapter> chapters(String names) {
        Set<Benchmark.Chapter> chapters = EnumSet.noneOf(Benchmark.Chapter.class);
        for (String name : names.split(",")) {
            try {
                chapters.add(Benchmark.Chapter.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("There is nothing to measure that is called " + name, e);
            }
        }
        if (chapters.contains(Benchmark.Chapter.INDICATORS)) {
            chapters.add(Benchmark.Chapter.QUARTER);
        }
        return chapters;
    }

    private static int number(String word, Iterator<String> rest) {
        String text = value(word, rest);
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException(word + " cannot be " + text);
        }
        return Integer.parseInt(text);
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(word + " needs a value");
        }
        return rest.next();
    }
}
