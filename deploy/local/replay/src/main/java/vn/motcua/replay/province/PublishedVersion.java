package vn.motcua.replay.province;

import java.time.LocalDate;

/** A version of a procedure with the days on which a case may be accepted under it, both included. */
public record PublishedVersion(String code, ProcedureBody body, LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    PublishedVersion endingOn(LocalDate lastDay) {
        return to != null && to.isBefore(lastDay) ? this : new PublishedVersion(code, body, from, lastDay);
    }

    /** A made-up procedure of this province alone. */
    public boolean local() {
        return LocalVariant.isCode(code);
    }
}
