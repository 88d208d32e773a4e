package vn.motcua.reporting.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.motcua.reporting.sheets.FormSheet;
import vn.motcua.reporting.sheets.FormSheet.Column;
import vn.motcua.reporting.sheets.FormSheet.Head;

/** How form II.06a looks. */
final class Ii06aSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int COUNTED = 10;

    private static final List<Head> HEADS = List.of(new Head(0, 0, 3, 1, "STT"),
            new Head(0, 1, 3, 1, "Lĩnh vực giải quyết"), new Head(0, 2, 1, 4, "Số lượng hồ sơ tiếp nhận"),
            new Head(0, 6, 1, 4, "Số lượng hồ sơ đã giải quyết"), new Head(0, 10, 1, 3, "Số lượng hồ sơ đang giải quyết"),
            new Head(1, 2, 2, 1, "Tổng số"), new Head(1, 3, 1, 2, "Trong kỳ"), new Head(1, 5, 2, 1, "Từ kỳ trước"),
            new Head(1, 6, 2, 1, "Tổng số"), new Head(1, 7, 2, 1, "Trước hạn"), new Head(1, 8, 2, 1, "Đúng hạn"),
            new Head(1, 9, 2, 1, "Quá hạn"), new Head(1, 10, 2, 1, "Tổng số"), new Head(1, 11, 2, 1, "Trong hạn"),
            new Head(1, 12, 2, 1, "Quá hạn"), new Head(2, 3, 1, 1, "Trực tuyến"),
            new Head(2, 4, 1, 1, "Trực tiếp, dịch vụ bưu chính"));

    private static final List<Column> COLUMNS = List.of(new Column("(1)", 6, List.of()), new Column("(2)", 34, List.of()),
            new Column("(3)=(4)+(5)+(6)", COUNTED, List.of(3, 4, 5)), counted(4), counted(5), counted(6),
            new Column("(7)=(8)+(9)+(10)", COUNTED, List.of(7, 8, 9)), counted(8), counted(9), counted(10),
            new Column("(11)=(12)+(13)", COUNTED, List.of(11, 12)), counted(12), counted(13));

    private Ii06aSheet() {
    }

    static FormSheet of(Ii06aView form) {
        return new FormSheet("II.06a", "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI CƠ QUAN, ĐƠN VỊ",
                form.unitName(), period(form.period().from(), form.period().to()), HEADS, 3, COLUMNS,
                form.rows().stream().map(row -> row(nameOf(row), row)).toList(), row("Tổng số", form.total()));
    }

    static String period(LocalDate from, LocalDate to) {
        return "Kỳ báo cáo: từ ngày %s đến ngày %s".formatted(DAY.format(from), DAY.format(to));
    }

    private static Column counted(int number) {
        return new Column("(" + number + ")", COUNTED, List.of());
    }

    /** A procedure may be told of before its field. */
    private static String nameOf(Ii06aView.Row row) {
        return row.fieldName() != null ? row.fieldName() : row.field() != null ? row.field() : "Chưa rõ lĩnh vực";
    }

    private static FormSheet.Row row(String name, Ii06aView.Row row) {
        return new FormSheet.Row(name,
                List.of(row.column3(), row.column4(), row.column5(), row.column6(), row.column7(), row.column8(), row.column9(),
                        row.column10(), row.column11(), row.column12(), row.column13()));
    }
}
