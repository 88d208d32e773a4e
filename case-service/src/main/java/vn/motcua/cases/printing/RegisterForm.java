package vn.motcua.cases.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import vn.motcua.contracts.catalog.Channel;

/**
 * What form 06 says: the cases that a unit received from one day to another, both included.
 *
 * @param unit the unit's code
 * @param unitName what people call it
 */
public record RegisterForm(String unit, String unitName, LocalDate from, LocalDate to, List<RegisterLine> rows) {

    /** More would fill a hundred pages and hold a thread for seconds: that is what the XLSX is for. */
    public static final int MOST_ROWS = 1000;

    /** @throws RegisterTooLong when there are more rows than {@link #MOST_ROWS} */
    public RegisterForm {
        if (rows.size() > MOST_ROWS) {
            throw new RegisterTooLong();
        }
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public long atCounter() {
        return count(row -> row.channel() == Channel.COUNTER);
    }

    public long online() {
        return count(row -> row.channel() == Channel.ONLINE);
    }

    public long byPost() {
        return count(row -> row.channel() == Channel.POSTAL);
    }

    public long closed() {
        return count(row -> row.closedAt() != null);
    }

    public long handedOver() {
        return count(row -> row.handedOverAt() != null);
    }

    public long documents() {
        return rows.stream().mapToLong(RegisterLine::documents).sum();
    }

    private long count(Predicate<RegisterLine> matching) {
        return rows.stream().filter(matching).count();
    }
}
