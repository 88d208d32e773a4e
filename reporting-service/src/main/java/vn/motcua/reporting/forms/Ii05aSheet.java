package vn.motcua.reporting.forms;

import java.util.List;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.reporting.sheets.FormSheet;
import vn.motcua.reporting.sheets.FormSheet.Column;
import vn.motcua.reporting.sheets.FormSheet.Head;

/** How form II.05a looks, as far as events fill it. */
final class Ii05aSheet {
    private static final int COUNTED = 12;

    private static final List<Head> HEADS = List.of(new Head(0, 0, 2, 1, "STT"),
            new Head(0, 1, 2, 1, "Nội dung phản ánh, kiến nghị"), new Head(0, 2, 1, 3, "Số phản ánh, kiến nghị tiếp nhận"),
            new Head(0, 5, 1, 4, "Số phản ánh, kiến nghị đã xử lý"), new Head(0, 9, 2, 1, "Đang xử lý"),
            new Head(0, 10, 2, 1, "Đã đăng tải công khai"), new Head(1, 2, 1, 1, "Tổng số"),
            new Head(1, 3, 1, 1, "Trong kỳ"), new Head(1, 4, 1, 1, "Từ kỳ trước"), new Head(1, 5, 1, 1, "Tổng số"),
            new Head(1, 6, 1, 1, "Trả lời đúng hạn"), new Head(1, 7, 1, 1, "Trả lời quá hạn"),
            new Head(1, 8, 1, 1, "Từ chối tiếp nhận"));

    private static final List<Column> COLUMNS = List.of(new Column("(1)", 6, List.of()), new Column("(2)", 34, List.of()),
            new Column("(3)=(4)+(5)", COUNTED, List.of(3, 4)), counted(4), counted(5),
            new Column("(6)=(7)+(8)+(9)", COUNTED, List.of(6, 7, 8)), counted(7), counted(8), counted(9), counted(10),
            counted(11));

    private Ii05aSheet() {
    }

    static FormSheet of(Ii05aView form) {
        return new FormSheet("II.05a", "KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH, HÀNH VI HÀNH CHÍNH",
                form.unitName(), Ii06aSheet.period(form.period().from(), form.period().to()), HEADS, 2, COLUMNS,
                form.rows().stream().map(row -> row(nameOf(FeedbackKind.valueOf(row.kind())), row)).toList(),
                row("Tổng số", form.total()));
    }

    private static Column counted(int number) {
        return new Column("(" + number + ")", COUNTED, List.of());
    }

    private static String nameOf(FeedbackKind kind) {
        return switch (kind) {
            case REGULATION -> "Về quy định hành chính";
            case CONDUCT -> "Về hành vi hành chính";
            case BOTH -> "Về cả quy định và hành vi hành chính";
        };
    }

    private static FormSheet.Row row(String name, Ii05aView.Row row) {
        return new FormSheet.Row(name,
                List.of(row.received() + row.carriedOver(), row.received(), row.carriedOver(),
                        row.answered() + row.refused(), row.answeredOnTime(), row.answeredLate(), row.refused(), row.open(),
                        row.published()));
    }
}
