package vn.motcua.reporting.index.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.definition.Words;

/** Units by their totals. */
@Schema(name = "IndexRanking", description = "Units from the highest total; equal totals share a rank, and the next is counted on")
public record IndexRankingView(String index, int version, String unit, String period, Instant asOf, List<Row> rows) {

    @Schema(name = "IndexRankingRow")
    public record Row(int rank, String unit, String unitName, UnitLevel level, BigDecimal total, BigDecimal answeredMax,
            Words band) {
    }
}
