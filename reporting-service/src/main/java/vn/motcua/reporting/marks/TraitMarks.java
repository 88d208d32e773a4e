package vn.motcua.reporting.marks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Leaves the marks of a case's traits while its timeline is walked. A case without any leaves none. */
final class TraitMarks {
    private final Tally tally;
    private final String procedure;
    private final Set<Trait> documents = EnumSet.noneOf(Trait.class);
    private final Set<Trait> result = EnumSet.noneOf(Trait.class);

    TraitMarks(Tally tally, String procedure) {
        this.tally = tally;
        this.procedure = procedure;
    }

    /** @param told all there is to say of the documents from now on; null when nothing is said */
    void documents(Instant at, Set<Trait> told) {
        if (told == null) {
            return;
        }
        for (Trait trait : Trait.OF_DOCUMENTS) {
            if (told.contains(trait) && documents.add(trait)) {
                mark(trait.measure(), at, 1);
            } else if (!told.contains(trait) && documents.remove(trait)) {
                mark(trait.measure(), at, -1);
            }
        }
    }

    /** @param told of the result, or of how it was handed over; null when nothing is said */
    void result(Instant at, Set<Trait> told) {
        if (told != null) {
            told.stream().filter(result::add).forEach(trait -> mark(trait.measure(), at, 1));
        }
    }

    void closed(Instant at, Set<Trait> told) {
        documents.forEach(trait -> mark(trait.closed(), at, 1));
        result(at, told);
    }

    void reopened(Instant at) {
        documents.forEach(trait -> mark(trait.closed(), at, -1));
        result.forEach(trait -> mark(trait.measure(), at, -1));
        result.clear();
    }

    private void mark(Measure measure, Instant at, int delta) {
        tally.add(measure, procedure, at, delta);
    }
}
