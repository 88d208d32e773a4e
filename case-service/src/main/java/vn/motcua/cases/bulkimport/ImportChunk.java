package vn.motcua.cases.bulkimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.motcua.cases.bulkimport.ImportStore.Known;
import vn.motcua.cases.bulkimport.ImportStore.Stored;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseRow;
import vn.motcua.lines.LineAnswer.Status;
import vn.motcua.lines.LineRefused;
import vn.motcua.problem.FieldError;

/** The good lines of a chunk on their way into one transaction: found again or new, lived through, numbered, stored. */
class ImportChunk {

    /** Stands in a code until the real number is taken, so that a bad line takes none. */
    private static final int NO_NUMBER_YET = 1;

    private final List<Candidate> candidates;
    private final Catalogue catalogue;
    private final TimelineReplay replay;
    private final ImportStore store;
    private final Instant now;
    private final List<Outcome> outcomes = new ArrayList<>();

    ImportChunk(List<Candidate> candidates, Catalogue catalogue, TimelineReplay replay, ImportStore store, Instant now) {
        this.candidates = candidates;
        this.catalogue = catalogue;
        this.replay = replay;
        this.store = store;
        this.now = now;
    }

    /** A line that could be read. */
    record Candidate(int index, long number, ImportLine line, byte[] fingerprint) {
    }

    /** What became of it; {@code status} and {@code code} are null when there are errors. */
    record Outcome(Candidate candidate, Status status, String code, List<FieldError> errors) {
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    void store() {
        Map<List<String>, Known> known = store.known(candidates.stream().map(Candidate::line).toList());
        List<Candidate> unnumbered = new ArrayList<>();
        List<Stored> toStore = new ArrayList<>();
        Map<Candidate, CaseCode> own = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Known earlier = known.get(List.of(candidate.line().sourceSystem(), candidate.line().sourceId()));
            try {
                if (earlier != null) {
                    again(candidate, earlier).ifPresent(toStore::add);
                } else if (candidate.line().code() != null) {
                    own.put(candidate, ownCode(candidate.line()));
                } else {
                    tryOut(candidate);
                    unnumbered.add(candidate);
                }
            } catch (LineRefused refused) {
                refuse(candidate, refused);
            }
        }
        toStore.addAll(liveUnderOwnCodes(own));
        number(unnumbered).forEach((candidate, code) -> live(candidate, code).ifPresent(toStore::add));
        store.store(toStore);
    }

    /** A case we have: the same, or told anew unless it was worked on here since. */
    private Optional<Stored> again(Candidate candidate, Known earlier) throws LineRefused {
        if (Arrays.equals(earlier.fingerprint(), candidate.fingerprint())) {
            outcomes.add(new Outcome(candidate, Status.UNCHANGED, earlier.code(), List.of()));
            return Optional.empty();
        }
        CaseCode code = CaseCode.parse(earlier.code()).orElseThrow();
        ImportLine line = candidate.line();
        // The other unit may be none of the caller's, so its case is not named.
        if (!code.unit().equals(line.receivingUnit())) {
            throw new LineRefused("receivingUnit", "key-of-another-unit");
        }
        if (earlier.workedOnHere()) {
            throw new LineRefused("sourceId", "worked-on-here", earlier.code());
        }
        if (!code.day().equals(day(line))
                || line.code() != null && !line.code().equals(earlier.code())) {
            throw new LineRefused("code", "code-cannot-change", earlier.code());
        }
        Case subject = replay.replay(line, code, catalogue, now);
        outcomes.add(new Outcome(candidate, Status.UPDATED, earlier.code(), List.of()));
        return Optional.of(new Stored(
                new CaseRow(earlier.caseId(), earlier.version() + 1, earlier.sequence() + 1, subject), candidate.fingerprint(),
                false));
    }

    private CaseCode ownCode(ImportLine line) throws LineRefused {
        CaseCode code = CaseCode.parse(line.code()).orElseThrow(() -> new LineRefused("code", "code-malformed"));
        if (!code.unit().equals(line.receivingUnit()) || !code.day().equals(day(line))) {
            throw new LineRefused("code", "code-of-another-unit-or-day");
        }
        return code;
    }

    /** The first who gives a code has it; numbers are allotted above all of them. */
    private List<Stored> liveUnderOwnCodes(Map<Candidate, CaseCode> own) {
        Set<String> taken = new HashSet<>(store.taken(own.values()));
        List<Stored> toStore = new ArrayList<>(own.size());
        List<CaseCode> used = new ArrayList<>(own.size());
        own.forEach((candidate, code) -> {
            if (taken.contains(code.text())) {
                refuse(candidate, new LineRefused("code", "code-taken"));
            } else {
                live(candidate, code).ifPresent(stored -> {
                    toStore.add(stored);
                    used.add(code);
                    taken.add(code.text());
                });
            }
        });
        store.reach(used);
        return toStore;
    }

    private void tryOut(Candidate candidate) throws LineRefused {
        replay.replay(candidate.line(), new CaseCode(candidate.line().receivingUnit(), day(candidate.line()), NO_NUMBER_YET),
                catalogue, now);
    }

    /** Takes numbers unit by unit and day by day in one order, so that two imports never wait for each other in a circle. */
    private Map<Candidate, CaseCode> number(List<Candidate> unnumbered) {
        Map<Candidate, CaseCode> numbered = new LinkedHashMap<>();
        Map<String, List<Candidate>> byCounter = new TreeMap<>();
        for (Candidate candidate : unnumbered) {
            byCounter.computeIfAbsent(candidate.line().receivingUnit() + " " + day(candidate.line()), key -> new ArrayList<>())
                    .add(candidate);
        }
        for (List<Candidate> group : byCounter.values()) {
            ImportLine one = group.get(0).line();
            int next = store.takeNumbers(one.receivingUnit(), day(one), group.size()) - group.size();
            for (Candidate candidate : group) {
                numbered.put(candidate, new CaseCode(one.receivingUnit(), day(one), ++next));
            }
        }
        return numbered;
    }

    private Optional<Stored> live(Candidate candidate, CaseCode code) {
        try {
            Case subject = replay.replay(candidate.line(), code, catalogue, now);
            outcomes.add(new Outcome(candidate, Status.IMPORTED, code.text(), List.of()));
            return Optional.of(new Stored(new CaseRow(subject.id(), 0, 1, subject), candidate.fingerprint(), true));
        } catch (LineRefused refused) {
            refuse(candidate, refused);
            return Optional.empty();
        }
    }

    private void refuse(Candidate candidate, LineRefused refused) {
        outcomes.add(new Outcome(candidate, null, null, refused.errors()));
    }

    private static LocalDate day(ImportLine line) {
        return Case.dayOf(line.timeline().get(0).at());
    }
}
