package vn.motcua.feedback.terms;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.Pause;
import vn.motcua.workingtime.TimeLimit;

/** The limits that hold for one feedback, on the calendar they are counted on. */
public record Terms(LegalClock clock, Map<Term, TimeLimit> limits) {

    /** @return null while a pause is open */
    public Instant dueAt(Term term, Instant from, List<Pause> pauses) {
        return clock.dueAt(from, limits.get(term), pauses);
    }
}
