package vn.motcua.benchmark;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the command line asks for. */
record BenchmarkOptions(Set<Benchmark.Chapter> chapters, Duration turn, int turns, int cases, boolean strict, boolean help) {

    static final String USAGE = """
            benchmark/run [options]    measures a Motcua of its own and prints a table
            benchmark/run million      lists, searches and acceptance beside a million cases
            benchmark/run recount      a corrected calendar meets a hundred thousand open cases
            benchmark/run ten-million  figures and the cases behind them among ten million cases of five years
            benchmark/run applying     how fast reporting applies what waits for it
            benchmark/run rebuild      everything derived again while somebody asks
            benchmark/run crash        kills its parts in the middle of the replay and looks whether anything was lost

              --only NAME,NAME    of start, quarter, indicators (with the quarter), live, life, freshness, duedate, memory,
                                  million, recount, ten-million, applying, rebuild
              --seconds N         of one turn of live and life on each side (default 10)
              --turns N           of each side, alternating (default 2)
              --cases N           of ten-million, 110,000 or more (default 10000000)
              --strict            exit status 1 when a target is not met
            """;

    private static final EnumSet<Benchmark.Chapter> ALONE = EnumSet.of(Benchmark.Chapter.MILLION, Benchmark.Chapter.RECOUNT,
            Benchmark.Chapter.TEN_MILLION, Benchmark.Chapter.APPLYING, Benchmark.Chapter.REBUILD);

    private static final EnumSet<Benchmark.Chapter> OF_THE_QUARTER = EnumSet.of(Benchmark.Chapter.INDICATORS,
            Benchmark.Chapter.REBUILD, Benchmark.Chapter.TEN_MILLION);

    /** What so many are compared with are 100,000. */
    private static final int FEWEST_CASES = 110_000;

    /** @throws IllegalArgumentException with what is wrong */
    static BenchmarkOptions of(List<String> words) {
        BenchmarkOptions options = new BenchmarkOptions(EnumSet.complementOf(ALONE), Duration.ofSeconds(10), 2, 10_000_000,
                false, false);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private BenchmarkOptions with(String word, Iterator<String> rest) {
        return switch (word) {
            case "million", "recount", "ten-million", "applying", "rebuild" ->
                new BenchmarkOptions(chapters(word), turn, turns, cases, strict, help);
            case "--only" -> new BenchmarkOptions(chapters(value(word, rest)), turn, turns, cases, strict, help);
            case "--seconds" ->
                new BenchmarkOptions(chapters, Duration.ofSeconds(number(word, rest)), turns, cases, strict, help);
            case "--turns" -> new BenchmarkOptions(chapters, turn, number(word, rest), cases, strict, help);
            case "--cases" -> new BenchmarkOptions(chapters, turn, turns, cases(word, rest), strict, help);
            case "--strict" -> new BenchmarkOptions(chapters, turn, turns, cases, true, help);
            case "--help", "-h", "help" -> new BenchmarkOptions(chapters, turn, turns, cases, strict, true);
            default -> throw new IllegalArgumentException("There is no option " + word);
        };
    }

    private static Set<Benchmark.Chapter> chapters(String names) {
        Set<Benchmark.Chapter> chapters = EnumSet.noneOf(Benchmark.Chapter.class);
        for (String name : names.split(",")) {
            try {
                chapters.add(Benchmark.Chapter.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("There is nothing to measure that is called " + name, e);
            }
        }
        if (!Collections.disjoint(chapters, OF_THE_QUARTER)) {
            chapters.add(Benchmark.Chapter.QUARTER);
        }
        if (chapters.contains(Benchmark.Chapter.APPLYING) && chapters.contains(Benchmark.Chapter.QUARTER)) {
            throw new IllegalArgumentException("applying sends the quarter on its own and is measured by itself");
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

    private static int cases(String word, Iterator<String> rest) {
        String text = value(word, rest);
        if (!text.matches("[1-9][0-9]{5,7}") || Integer.parseInt(text) < FEWEST_CASES) {
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
