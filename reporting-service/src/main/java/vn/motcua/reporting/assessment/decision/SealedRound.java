package vn.motcua.reporting.assessment.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.motcua.reporting.assessment.result.RankedGroup;
import vn.motcua.reporting.assessment.result.SheetResult;
import vn.motcua.reporting.assessment.round.Decision;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.index.definition.IndexDefinition;

/** What is sealed: the decision, the ranking, and every sheet with all that was given and said. */
public record SealedRound(UUID id, String name, String appraiser, IndexDefinition definition, String period,
        LocalDate selfScoreBy, LocalDate appraiseBy, Instant asOf, Decision decision, List<RankedGroup> ranking,
        List<SheetResult> sheets) {

    static SealedRound of(Round round, Instant asOf, List<SheetResult> sheets) {
        return new SealedRound(round.id(), round.name(), round.appraiser(), round.definition(), round.period(),
                round.selfScoreBy(), round.appraiseBy(), asOf, round.decision(), RankedGroup.of(round, sheets), sheets);
    }

    /** A unit's sheet. */
    public SheetResult sheetOf(String unit) {
        return sheets.stream().filter(sheet -> sheet.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no sheet of " + unit));
    }
}
