package vn.motcua.reporting.indicators;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;

import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.ChannelKey;

/** Sums of marks before a period and during it, by measure and channel: all a figure needs to be read. */
public final class Sums {
    private final Map<Measure, long[]> before = new EnumMap<>(Measure.class);
    private final Map<Measure, long[]> during = new EnumMap<>(Measure.class);

    void add(Window window, Measure measure, int channel, long sum) {
        of(window).computeIfAbsent(measure, m -> new long[ChannelKey.COUNT])[channel] += sum;
    }

    /** Adds all of another's sums. */
    void add(Sums other) {
        for (Window window : Window.values()) {
            other.of(window).forEach((measure, sums) -> {
                for (int channel = 0; channel < ChannelKey.COUNT; channel++) {
                    add(window, measure, channel, sums[channel]);
                }
            });
        }
    }

    /** These sums in one of the windows alone. */
    Sums only(Window window) {
        Sums only = new Sums();
        of(window).forEach((measure, sums) -> only.of(window).put(measure, sums.clone()));
        return only;
    }

    /** What stands when the period is over: the beginning of the next one. */
    Sums carriedOn() {
        Sums next = new Sums();
        for (Window window : Window.values()) {
            of(window).forEach((measure, sums) -> {
                for (int channel = 0; measure.isStock() && channel < ChannelKey.COUNT; channel++) {
                    next.add(Window.BEFORE, measure, channel, sums[channel]);
                }
            });
        }
        return next;
    }

    long of(Figure figure) {
        long sum = 0;
        for (Figure.Term term : figure.terms()) {
            for (Window window : term.windows()) {
                long[] sums = of(window).get(term.measure());
                for (int channel = 0; sums != null && channel < ChannelKey.COUNT; channel++) {
                    sum += term.channels().includes(channel) ? term.weight() * sums[channel] : 0;
                }
            }
        }
        return sum;
    }

    /** What the period adds to a measure, through all channels. */
    long of(Measure measure) {
        return LongStream.of(during.getOrDefault(measure, new long[0])).sum();
    }

    private Map<Measure, long[]> of(Window window) {
        return window == Window.BEFORE ? before : during;
    }
}
