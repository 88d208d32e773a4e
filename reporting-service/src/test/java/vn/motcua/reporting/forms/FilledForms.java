package vn.motcua.reporting.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.motcua.reporting.indicators.IndicatorsView;

/** Forms that somebody filled, without a database. */
final class FilledForms {

    private static final List<String> FIELDS = List.of("Hộ tịch", "Chứng thực", "Đất đai",
            "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)", "Bảo trợ xã hội", "Lưu thông hàng hóa trong nước");

    private FilledForms() {
    }

    /** Form II.06a of a province with so many fields. */
    static Ii06aView ofFields(int fields) {
        List<Ii06aView.Row> rows = IntStream.range(0, fields).mapToObj(FilledForms::field).toList();
        return new Ii06aView("H28", "Ủy ban nhân dân tỉnh Hòa Bình", true, quarter(), Instant.EPOCH, rows,
                rows.stream().reduce(row(null, null, 0, 0, 0, 0, 0, 0, 0, 0), FilledForms::plus));
    }

    /** Form II.05a of the province. */
    static Ii05aView ofFeedback() {
        Ii05aView.Row regulation = new Ii05aView.Row("REGULATION", 1200, 3, 1100, 1090, 10, 3, 100, 1080);
        Ii05aView.Row conduct = new Ii05aView.Row("CONDUCT", 24, 2, 20, 19, 1, 3, 3, 18);
        Ii05aView.Row both = new Ii05aView.Row("BOTH", 0, 0, 0, 0, 0, 0, 0, 0);
        return new Ii05aView("H28", "Ủy ban nhân dân tỉnh Hòa Bình", true, quarter(), Instant.EPOCH,
                List.of(regulation, conduct, both), regulation.plus(conduct).plus(both));
    }

    static IndicatorsView.Period quarter() {
        return new IndicatorsView.Period(LocalDate.of(2023, 12, 15), LocalDate.of(2024, 3, 14));
    }

    static Ii06aView.Row row(String field, String name, long online, long direct, long carried, long early, long onTime,
            long late, long within, long overdue) {
        return new Ii06aView.Row(field, name, online + direct + carried, online, direct, carried, early + onTime + late, early,
                onTime, late, within + overdue, within, overdue, null);
    }

    private static Ii06aView.Row field(int at) {
        int many = 1 + 7919 * at % 1000;
        return row("F" + at, FIELDS.get(at % FIELDS.size()) + " " + (at + 1), 40L * many, 3L * many, at, 30L * many,
                10L * many, many, 2L * many, at);
    }

    private static Ii06aView.Row plus(Ii06aView.Row one, Ii06aView.Row other) {
        return row(null, null, one.column4() + other.column4(), one.column5() + other.column5(),
                one.column6() + other.column6(), one.column8() + other.column8(), one.column9() + other.column9(),
                one.column10() + other.column10(), one.column12() + other.column12(), one.column13() + other.column13());
    }
}
