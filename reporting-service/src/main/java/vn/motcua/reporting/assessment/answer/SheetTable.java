package vn.motcua.reporting.assessment.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.reporting.assessment.result.CriterionResult;
import vn.motcua.reporting.assessment.result.SheetResult;
import vn.motcua.reporting.assessment.sheet.Entry;
import vn.motcua.reporting.assessment.sheet.Evidence;
import vn.motcua.reporting.assessment.sheet.KeyTask;
import vn.motcua.reporting.assessment.sheet.Step;
import vn.motcua.reporting.sheets.Table;

/** A sheet as it is handed round on paper, the assessor's column beside the unit's. */
final class SheetTable {
    private static final List<Table.Column> COLUMNS = List.of(new Table.Column("Mã", 10), new Table.Column("Tiêu chí", 40),
            new Table.Column("Điểm tối đa", 10), new Table.Column("Điểm hệ thống tính", 12),
            new Table.Column("Điểm tự chấm", 10), new Table.Column("Nhiệm vụ, minh chứng, giải trình", 50),
            new Table.Column("Điểm thẩm định", 10), new Table.Column("Chênh lệch", 10),
            new Table.Column("Ý kiến thẩm định", 40), new Table.Column("Trao đổi", 40));

    private SheetTable() {
    }

    static Table of(SheetView sheet) {
        SheetResult result = sheet.result();
        List<Table.Row> rows = new ArrayList<>();
        result.criteria().forEach(line -> rows.add(row(line, result.history())));
        rows.add(new Table.Row(true, Arrays.asList(null, "Tổng điểm", null, null, result.selfTotal(), null, result.total(),
                result.total().subtract(result.selfTotal()), result.band().vi(), comments(null, result.history()))));
        return new Table("Phiếu đánh giá", List.of("PHIẾU ĐÁNH GIÁ", sheet.roundName(),
                "Đơn vị: " + result.unitName() + " (" + result.unit() + ")"), COLUMNS, rows);
    }

    private static Table.Row row(CriterionResult line, List<Step> history) {
        boolean group = line.status() == null;
        return new Table.Row(group, Arrays.asList(line.code(), line.name().vi(), line.max(), line.computed(),
                line.selfPoints(), line.self() == null ? null : grounds(line.self()), line.points(), line.difference(),
                line.appraised() == null ? null : line.appraised().note(), group ? null : comments(line.code(), history)));
    }

    private static String grounds(Entry entry) {
        return Stream.of(entry.tasks().stream().map(SheetTable::task), entry.evidence().stream().map(SheetTable::evidence),
                Stream.ofNullable(entry.note())).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String task(KeyTask task) {
        return "- " + joined(task.title(), task.product(), task.result());
    }

    private static String evidence(Evidence evidence) {
        return "* " + joined(evidence.text(), evidence.reference(), evidence.link());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("; "));
    }

    private static String comments(String criterion, List<Step> history) {
        return history.stream().filter(step -> step.comment() != null)
                .filter(step -> criterion == null ? step.criterion() == null : criterion.equals(step.criterion()))
                .map(step -> step.author() + ": " + step.comment()).collect(Collectors.joining("\n"));
    }
}
