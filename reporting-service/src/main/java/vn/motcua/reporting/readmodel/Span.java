package vn.motcua.reporting.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A run of cells of one grain: those that begin on {@code from} or later and before {@code to}. */
public record Span(Grain grain, LocalDate from, LocalDate to) {
    /** No event of this system is older (the JSON reader refuses what is). */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /**
     * The fewest runs that cover the days from one (included; null: the beginning of time) to another (excluded) exactly once.
     *
     * @param coarsest the longest grain the table has
     */
    public static List<Span> covering(LocalDate from, LocalDate to, Grain coarsest) {
        List<Span> spans = new ArrayList<>();
        cover(from == null ? BEGINNING : from, to, coarsest, spans);
        return spans;
    }

    private static void cover(LocalDate from, LocalDate to, Grain grain, List<Span> spans) {
        if (!from.isBefore(to)) {
            return;
        }
        if (grain == Grain.DAY) {
            spans.add(new Span(grain, from, to));
            return;
        }
        Grain finer = Grain.values()[grain.ordinal() - 1];
        LocalDate first = grain.firstStartFrom(from);
        LocalDate end = grain.startOf(to);
        if (first.isBefore(end)) {
            cover(from, first, finer, spans);
            spans.add(new Span(grain, first, end));
            cover(end, to, finer, spans);
        } else {
            cover(from, to, finer, spans);
        }
    }
}
