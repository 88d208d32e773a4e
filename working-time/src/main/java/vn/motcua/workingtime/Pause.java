package vn.motcua.workingtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which the legal clock stands still: a supplement is requested after acceptance, or a payment is awaited.
 *
 * @param from when it begins
 * @param to when the clock resumes, not before {@code from}; null while the pause is still open
 */
public record Pause(Instant from, Instant to) {

    /** @throws InvalidPause when it has no beginning or ends before it */
    public Pause {
        if (from == null || to != null && to.isBefore(from)) {
            throw new InvalidPause(from, to);
        }
    }

    /** A pause that is still open. */
    public static Pause since(Instant from) {
        return new Pause(from, null);
    }

    public boolean isOpen() {
        return to == null;
    }

    /**
     * The pauses in order of time. They may touch but not overlap.
     *
     * @throws OverlappingPauses when two of them share time
     */
    static List<Pause> inOrder(List<Pause> pauses) {
        if (pauses.size() < 2) {
            return pauses;
        }
        List<Pause> ordered = new ArrayList<>(pauses);
        ordered.sort(Comparator.comparing(Pause::from)
                .thenComparing(Pause::to, Comparator.nullsLast(Comparator.naturalOrder())));
        for (int i = 1; i < ordered.size(); i++) {
            Pause earlier = ordered.get(i - 1);
            if (earlier.isOpen() || ordered.get(i).from().isBefore(earlier.to())) {
                throw new OverlappingPauses(earlier, ordered.get(i));
            }
        }
        return ordered;
    }
}
