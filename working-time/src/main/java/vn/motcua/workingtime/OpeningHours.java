package vn.motcua.workingtime;

import java.time.LocalTime;

/** Opening hours within one day: open at {@code from}, closed again at {@code to}. They do not run past midnight. */
public record OpeningHours(LocalTime from, LocalTime to) {

    /** @throws IllegalArgumentException when {@code to} is not after {@code from} */
    public OpeningHours {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Opening hours must close after they open, not " + from + "-" + to);
        }
    }

    /** From ISO times: {@code OpeningHours.of("07:00", "11:30")}. */
    public static OpeningHours of(String from, String to) {
        return new OpeningHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
