package vn.motcua.cases.audit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.cases.audit.CheckedCaseView.StepView;
import vn.motcua.cases.audit.CheckedCaseView.Verdict;
import vn.motcua.cases.audit.chain.AuditEntries;
import vn.motcua.cases.audit.chain.AuditEntries.Found;
import vn.motcua.cases.audit.trail.Change;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.intake.ReadingCases;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.life.StepRow;

/** Holds a case's history against the digests of what was written to it. */
@ApplicationScoped
class CheckingCase {

    /** Far more than any case was ever changed and looked at. */
    private static final int ALL = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReadingCases reading;
    private final Cases cases;
    private final AuditEntries entries;

    CheckingCase(ReadingCases reading, Cases cases, AuditEntries entries) {
        this.reading = reading;
        this.cases = cases;
        this.entries = entries;
    }

    private record Recorded(Change change, Found by, boolean fits) {
    }

    @Transactional
    public CheckedCaseView check(String code) {
        Case subject = reading.read(code);
        TreeMap<Integer, HistoryEntry> written = new TreeMap<>();
        cases.historyOf(subject).forEach(step -> written.put(step.ordinal(), step));
        TreeMap<Integer, Recorded> recorded = recorded(subject);
        TreeMap<Integer, Boolean> ordinals = new TreeMap<>();
        written.keySet().forEach(ordinal -> ordinals.put(ordinal, true));
        recorded.keySet().forEach(ordinal -> ordinals.put(ordinal, true));
        List<StepView> steps = ordinals.keySet().stream()
                .map(ordinal -> view(subject, ordinal, written, recorded.get(ordinal))).toList();
        return new CheckedCaseView(code, steps.stream().allMatch(step -> step.verdict() == Verdict.FITS), steps);
    }

    /** Who vouches for which step, the latest word on each; what is told anew takes the place of all that was told. */
    private TreeMap<Integer, Recorded> recorded(Case subject) {
        List<Found> oldestFirst = new ArrayList<>(entries.ofCase(subject.code(),
                subject.submittedOn().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), ALL));
        Collections.reverse(oldestFirst);
        TreeMap<Integer, Recorded> recorded = new TreeMap<>();
        for (Found found : oldestFirst) {
            if (found.entry().what() == What.CHANGED && found.entry().changes() != null) {
                boolean fits = found.sealed() == null || entries.fits(found.sealed());
                Change change = changesOf(found).get(found.entry().codeList().indexOf(subject.code()));
                if (change.fromStep() != null) {
                    recorded.tailMap(change.fromStep(), true).clear();
                    for (int ordinal = change.fromStep(); ordinal <= change.toStep(); ordinal++) {
                        recorded.put(ordinal, new Recorded(change, found, fits));
                    }
                }
            }
        }
        return recorded;
    }

    private static List<Change> changesOf(Found found) {
        try {
            return JSON.readValue(found.entry().changes(), new TypeReference<List<Change>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StepView view(Case subject, int ordinal, TreeMap<Integer, HistoryEntry> written, Recorded recorded) {
        HistoryEntry step = written.get(ordinal);
        String name = step == null ? null : step.step().name();
        if (recorded == null) {
            return new StepView(ordinal, name, Verdict.UNRECORDED, null, null);
        }
        return new StepView(ordinal, name, verdict(subject, step, written, recorded), recorded.by().position(),
                recorded.by().entry().at());
    }

    private static Verdict verdict(Case subject, HistoryEntry step, TreeMap<Integer, HistoryEntry> written, Recorded recorded) {
        if (!recorded.fits()) {
            return Verdict.ENTRY_BROKEN;
        }
        if (step == null) {
            return Verdict.GONE;
        }
        Change change = recorded.change();
        List<StepRow> together = written.subMap(change.fromStep(), true, change.toStep(), true).values().stream()
                .map(one -> new StepRow(subject.id(), one)).toList();
        return Objects.equals(change.digest(), HexFormat.of().formatHex(StepRow.digestOf(together))) ? Verdict.FITS
                : Verdict.DIFFERS;
    }
}
