package vn.motcua.replay.quarter;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.replay.Json;
import vn.motcua.replay.province.PublishedFigures;

/** Makes up what people said about the handling of their cases. */
final class SatisfactionMaking {

    private static final String SOURCE = "khao-sat-hai-long";
    /** Answers given after the period's end, which its report must not count. */
    private static final int AFTERWARDS = 40;

    /** One answer as the survey's system sends it. */
    record SatisfactionLine(String sourceSystem, String sourceId, String caseCode, SatisfactionLevel level,
            String respondedAt) {
    }

    private final LocalDateTime end;
    private final LocalDateTime start;
    private final Random random;

    SatisfactionMaking(PublishedFigures.Period period, Random random) {
        this.start = period.from().atStartOfDay();
        this.end = period.to().plusDays(1).atStartOfDay();
        this.random = random;
    }

    List<byte[]> lines(List<CaseDraft> drafts, List<CaseLine> cases, Targets targets) {
        List<Integer> handedOver = new ArrayList<>(
                IntStream.range(0, drafts.size()).filter(i -> handedOverInPeriod(drafts.get(i))).boxed().toList());
        Collections.shuffle(handedOver, random);
        int afterwards = Math.min(AFTERWARDS, handedOver.size() - targets.rated());
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < targets.rated() + afterwards; i++) {
            int chosen = handedOver.get(i);
            LocalDateTime handed = handedOverAt(drafts.get(chosen));
            LocalDateTime responded = handed.plusMinutes(4 + random.nextInt(2 * 24 * 60));
            if (i >= targets.rated()) {
                responded = end.plusMinutes(60 + random.nextInt(5 * 24 * 60));
            } else if (!responded.isBefore(end)) {
                responded = handed.plusMinutes(4);
            }
            lines.add(Json.bytes(new SatisfactionLine(SOURCE, "TL-%05d".formatted(i + 1), cases.get(chosen).code(),
                    level(i, targets), Digits.instant(responded))));
        }
        return lines;
    }

    private boolean handedOverInPeriod(CaseDraft draft) {
        LocalDateTime at = handedOverAt(draft);
        return at != null && !at.isBefore(start) && at.isBefore(end.minusHours(1));
    }

    private static LocalDateTime handedOverAt(CaseDraft draft) {
        Step last = draft.timeline().get(draft.timeline().size() - 1);
        return last.kind() == StepKind.HANDED_OVER ? last.at() : null;
    }

    private static SatisfactionLevel level(int index, Targets targets) {
        if (index < targets.satisfied()) {
            return index % 3 == 0 ? SatisfactionLevel.SATISFIED : SatisfactionLevel.VERY_SATISFIED;
        }
        return index % 4 == 0 ? SatisfactionLevel.DISSATISFIED : SatisfactionLevel.NEUTRAL;
    }
}
