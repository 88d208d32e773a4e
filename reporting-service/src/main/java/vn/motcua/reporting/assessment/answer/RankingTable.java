package vn.motcua.reporting.assessment.answer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.motcua.reporting.assessment.result.RankedGroup;
import vn.motcua.reporting.sheets.Table;

/** A ranking as it is handed round on paper. */
final class RankingTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Table.Column> COLUMNS = List.of(new Table.Column("Hạng", 8), new Table.Column("Mã đơn vị", 16),
            new Table.Column("Đơn vị", 40), new Table.Column("Điểm tự chấm", 14), new Table.Column("Điểm thẩm định", 14),
            new Table.Column("Xếp loại", 28));

    private RankingTable() {
    }

    static Table of(RankingView ranking) {
        List<String> titles = new ArrayList<>(List.of("BẢNG XẾP HẠNG", ranking.name(), "Kỳ đánh giá: " + ranking.period()));
        if (ranking.decision() == null) {
            titles.add("Chưa có quyết định xếp hạng");
        } else {
            titles.add("Quyết định số " + ranking.decision().number() + " ngày " + DAY.format(ranking.decision().date())
                    + ", người ký: " + ranking.decision().signer());
            titles.add("SHA-256: " + ranking.seal().sha256());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (RankedGroup group : ranking.groups()) {
            rows.add(new Table.Row(true, Arrays.asList(null, null, group.name(), null, null, null)));
            group.rows().forEach(row -> rows.add(new Table.Row(false, List.of(row.rank(), row.unit(), row.unitName(),
                    row.selfTotal(), row.total(), row.band().vi()))));
        }
        return new Table("Xếp hạng", titles, COLUMNS, rows);
    }
}
