package vn.motcua.reporting.marks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import vn.motcua.contracts.cases.DocumentCounts;
import vn.motcua.contracts.cases.ResultForm;

/** What is counted of the manner in which a case was handled. Paper and silence count nowhere and leave no trace. */
public enum Trait {
    /** Index 766, 4.2. */
    DIGITISED_DOCUMENTS(Measure.DIGITISED_TAKEN_IN, Measure.DIGITISED_CLOSED),
    /** Index 766, 4.3: digitised in an earlier case. What a national database tells was never digitised here. */
    REUSED_DOCUMENTS(Measure.REUSING_TAKEN_IN, Measure.REUSING_CLOSED),
    /** Index 766, 4.1. */
    ELECTRONIC_RESULT(Measure.ELECTRONIC_RESULTS, null),
    DIGITISED_RESULT(Measure.DIGITISED_RESULTS, null),
    FULLY_ONLINE(Measure.FULLY_ONLINE, null);

    static final Set<Trait> OF_DOCUMENTS = EnumSet.of(DIGITISED_DOCUMENTS, REUSED_DOCUMENTS);

    private final Measure measure;
    private final Measure closed;

    Trait(Measure measure, Measure closed) {
        this.measure = measure;
        this.closed = closed;
    }

    Measure measure() {
        return measure;
    }

    /** Of documents: what counts the cases that have it and are closed. */
    Measure closed() {
        return closed;
    }

    /** Of documents as told; empty where none of them counts, null where nothing is told. */
    static Set<Trait> of(DocumentCounts documents) {
        if (documents == null) {
            return null;
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (documents.digitised() != null) {
            traits.add(DIGITISED_DOCUMENTS);
        }
        if (documents.reused() != null) {
            traits.add(REUSED_DOCUMENTS);
        }
        return traits;
    }

    static Set<Trait> of(ResultForm form) {
        if (form == null || form == ResultForm.PAPER) {
            return null;
        }
        return EnumSet.of(form == ResultForm.ELECTRONIC ? ELECTRONIC_RESULT : DIGITISED_RESULT);
    }

    static Set<Trait> ofHandover(Boolean fullyOnline) {
        return Boolean.TRUE.equals(fullyOnline) ? EnumSet.of(FULLY_ONLINE) : null;
    }

    static Set<Trait> inOrder(Set<Trait> traits) {
        Set<Trait> ordered = EnumSet.noneOf(Trait.class);
        ordered.addAll(traits);
        return Collections.unmodifiableSet(ordered);
    }

    /** Nothing where nothing is there that counts. */
    static Set<Trait> orNull(Set<Trait> traits) {
        return traits == null || traits.isEmpty() ? null : traits;
    }
}
