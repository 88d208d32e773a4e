package vn.motcua.workingtime;

import java.util.Comparator;
import java.util.List;

/** The opening hours of one day as nanoseconds of the day, in order. A day off has none. */
final class DayHours {

    static final DayHours CLOSED = new DayHours(List.of());

    private final List<OpeningHours> hours;
    private final long[] from;
    private final long[] to;
    private final long total;

    private DayHours(List<OpeningHours> hours) {
        this.hours = hours;
        from = hours.stream().mapToLong(each -> each.from().toNanoOfDay()).toArray();
        to = hours.stream().mapToLong(each -> each.to().toNanoOfDay()).toArray();
        total = workedBy(Long.MAX_VALUE);
    }

    static DayHours of(List<OpeningHours> hours) {
        List<OpeningHours> sorted = hours.stream().sorted(Comparator.comparing(OpeningHours::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            OpeningHours earlier = sorted.get(i - 1);
            OpeningHours later = sorted.get(i);
            if (later.from().isBefore(earlier.to())) {
                throw new IllegalArgumentException("Opening hours overlap: " + earlier.from() + "-" + earlier.to() + " and "
                        + later.from() + "-" + later.to());
            }
        }
        return sorted.isEmpty() ? CLOSED : new DayHours(sorted);
    }

    List<OpeningHours> hours() {
        return hours;
    }

    long total() {
        return total;
    }

    long opening() {
        return from[0];
    }

    long closing() {
        return to[to.length - 1];
    }

    /** Working time that has passed of this day by that nanosecond of the day. */
    long workedBy(long nanoOfDay) {
        long worked = 0;
        for (int i = 0; i < from.length && from[i] < nanoOfDay; i++) {
            worked += Math.min(nanoOfDay, to[i]) - from[i];
        }
        return worked;
    }

    /** The earliest nanosecond of the day by which that much (more than none, at most the total) has been worked. */
    long reaching(long worked) {
        long left = worked;
        int i = 0;
        while (left > to[i] - from[i]) {
            left -= to[i] - from[i];
            i++;
        }
        return from[i] + left;
    }

    /** When the opening hours around that nanosecond of the day end, or −1 when it lies outside opening hours. */
    long closingAfter(long nanoOfDay) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= nanoOfDay && nanoOfDay < to[i]) {
                return to[i];
            }
        }
        return -1;
    }
}
