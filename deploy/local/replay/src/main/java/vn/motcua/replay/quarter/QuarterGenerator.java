package vn.motcua.replay.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.motcua.replay.Json;
import vn.motcua.replay.province.ProcedureBook;
import vn.motcua.replay.province.PublicationPlan;
import vn.motcua.replay.province.PublishedFigures;
import vn.motcua.replay.province.SampleProvince;

/**
 * Makes up a quarter that adds up to the published figures. The same province, seed and divisor give the same bytes, on every
 * machine and every JDK: all chance comes from one {@link Random}, whose algorithm is specified.
 */
public final class QuarterGenerator {

    private final SampleProvince province;
    private final ProcedureBook book;

    public QuarterGenerator(SampleProvince province, PublicationPlan plan) {
        this.province = province;
        this.book = new ProcedureBook(plan.decisions());
    }

    /** @param divisor 1 for the whole quarter, 20 for a twentieth of it */
    public Quarter generate(long seed, int divisor) {
        Random random = new Random(seed);
        PublishedFigures.Period period = province.published().period();
        Targets targets = Targets.of(province.published(), divisor);
        OfficeTime office = new OfficeTime(province.holidays(), LocalDate.of(2023, 8, 1), LocalDate.of(2024, 12, 31));
        Handling handling = new Handling(office, new DueDates(province.holidays()), period, random);
        CaseComposing composing = new CaseComposing(office, new ArrivalDays(office, period), new Demand(province, book), book,
                new Receiving(office, random), handling, random);

        List<CaseDraft> drafts = new ArrayList<>();
        for (Share share : QuarterShares.of(targets)) {
            for (int i = 0; i < share.count(); i++) {
                drafts.add(composing.compose(share));
            }
        }
        // A stable sort: cases of the same unit and minute stay as they were drawn.
        drafts.sort(Comparator.comparing(CaseDraft::submittedAt).thenComparing(draft -> draft.unit().code()));

        List<CaseLine> lines = numbered(drafts);
        List<Quarter.Line> cases = lines.stream().map(line -> new Quarter.Line(line.sourceSystem(), Json.bytes(line)))
                .toList();
        return new Quarter(targets, cases, new FeedbackMaking(office, period, random).lines(targets.feedback()),
                new SatisfactionMaking(period, random).lines(drafts, lines, targets));
    }

    private static List<CaseLine> numbered(List<CaseDraft> drafts) {
        Map<String, Integer> inSource = new HashMap<>();
        Map<String, Integer> inDay = new HashMap<>();
        List<CaseLine> lines = new ArrayList<>(drafts.size());
        for (CaseDraft draft : drafts) {
            String unit = draft.unit().code();
            lines.add(CaseLine.of(draft, lines.size() + 1,
                    inSource.merge(CaseLine.sourceSystemOf(unit), 1, Integer::sum),
                    inDay.merge(unit + draft.submittedAt().toLocalDate(), 1, Integer::sum)));
        }
        return lines;
    }
}
