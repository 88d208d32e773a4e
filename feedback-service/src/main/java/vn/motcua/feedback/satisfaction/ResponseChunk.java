package vn.motcua.feedback.satisfaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.motcua.feedback.handled.HandledCase;
import vn.motcua.feedback.satisfaction.ResponseFacts.Said;
import vn.motcua.feedback.satisfaction.SatisfactionResponse.SourceKey;
import vn.motcua.lines.LineAnswer.Status;
import vn.motcua.lines.LineRefused;

/** Weighs the lines of a chunk in their order against what stands, without asking the database about each. */
final class ResponseChunk {

    private final Map<String, HandledCase> handled = new HashMap<>();
    private final Map<String, SatisfactionResponse> standing = new HashMap<>();
    private final Map<SourceKey, String> casesByKey = new HashMap<>();
    private final Predicate<String> inScope;
    private final String recordedBy;
    private final Instant now;
    private final Map<String, SatisfactionResponse> changed = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();

    /**
     * @param handled the handled cases among those the lines name
     * @param standing what stands for those cases, and under the lines' keys
     */
    ResponseChunk(Collection<HandledCase> handled, Collection<SatisfactionResponse> standing, Predicate<String> inScope,
            String recordedBy, Instant now) {
        handled.forEach(one -> this.handled.put(one.code(), one));
        standing.forEach(this::stands);
        this.inScope = inScope;
        this.recordedBy = recordedBy;
        this.now = now;
    }

    /** @throws LineRefused when the case is not handled, the key names another case, or the date makes no sense */
    Status take(ImportResponseLine line) throws LineRefused {
        HandledCase about = handled.get(line.caseCode());
        // A case of another unit is answered like one that does not exist.
        if (about == null || !inScope.test(about.receivingUnit())) {
            throw new LineRefused("caseCode", "case-not-handled");
        }
        if (line.respondedAt().isAfter(now)) {
            throw new LineRefused("respondedAt", "in-the-future");
        }
        if (!casesByKey.getOrDefault(line.key(), line.caseCode()).equals(line.caseCode())) {
            throw new LineRefused("caseCode", "response-to-another-case");
        }
        SatisfactionResponse before = standing.get(line.caseCode());
        SatisfactionResponse response = new SatisfactionResponse(line.caseCode(), line.level(), line.comment(),
                line.respondedAt(), recordedBy, before == null ? 1 : before.responses() + 1, line.key());
        try {
            return switch (response.against(before)) {
                case NONE -> Status.UNCHANGED;
                case FIRST, REPLACES -> keep(response, about, Status.IMPORTED);
                case CORRECTS -> keep(response, about, Status.UPDATED);
            };
        } catch (CorrectionBeforeItself e) {
            throw new LineRefused(e.asFieldErrors("respondedAt"));
        }
    }

    /** What stands now and did not before. */
    Collection<SatisfactionResponse> changed() {
        return changed.values();
    }

    /** Everything that was said and counted, in order. */
    List<Said> said() {
        return said;
    }

    private Status keep(SatisfactionResponse response, HandledCase about, Status status) {
        SatisfactionResponse before = standing.get(response.caseCode());
        if (before != null && before.key() != null) {
            casesByKey.remove(before.key());
        }
        stands(response);
        changed.put(response.caseCode(), response);
        said.add(new Said(response, about));
        return status;
    }

    private void stands(SatisfactionResponse response) {
        standing.put(response.caseCode(), response);
        if (response.key() != null) {
            casesByKey.put(response.key(), response.caseCode());
        }
    }
}
