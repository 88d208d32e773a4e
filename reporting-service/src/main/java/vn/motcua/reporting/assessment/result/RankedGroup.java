package vn.motcua.reporting.assessment.result;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundGroup;
import vn.motcua.reporting.assessment.sheet.SheetState;
import vn.motcua.reporting.index.definition.Words;
import vn.motcua.reporting.index.scoring.Ranks;

/** The units of a group from the highest total; equal totals share a rank, and the next is counted on. */
@Schema(name = "AssessmentRankedGroup", description = "Units from the highest total; equal totals share a rank, and the next is counted on")
public record RankedGroup(@Schema(examples = "communes") String code, @Schema(examples = "Các xã, thị trấn") String name,
        List<Row> rows) {

    @Schema(name = "AssessmentRankedUnit")
    public record Row(int rank, String unit, String unitName, SheetState state, boolean late, BigDecimal selfTotal,
            BigDecimal total, BigDecimal answeredMax, Words band) {
    }

    /** Every group of a round in its order. */
    public static List<RankedGroup> of(Round round, List<SheetResult> results) {
        return round.groups().stream().map(group -> of(group, results)).toList();
    }

    private static RankedGroup of(RoundGroup group, List<SheetResult> results) {
        List<SheetResult> members = results.stream().filter(result -> result.group().equals(group.code())).toList();
        return new RankedGroup(group.code(), group.name(), Ranks.of(members, SheetResult::total).stream()
                .map(ranked -> row(ranked.rank(), ranked.what())).toList());
    }

    private static Row row(int rank, SheetResult of) {
        return new Row(rank, of.unit(), of.unitName(), of.state(), of.late(), of.selfTotal(), of.total(), of.answeredMax(),
                of.band());
    }
}
