package vn.motcua.cases.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.motcua.time.CivilTime;

/**
 * Form 06 as a workbook (Circular 01/2018/TT-VPCP), row by row into a stream. Texts are written as inline strings, which no
 * spreadsheet evaluates, so a name that begins like a formula stays a name.
 */
final class RegisterWorkbook implements AutoCloseable {

    private static final String[] HEADS = { "STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Số lượng hồ sơ (bộ)",
            "Tên cá nhân, tổ chức", "Địa chỉ, số điện thoại", "Cơ quan chủ trì giải quyết", "Ngày nhận hồ sơ",
            "Ngày hẹn trả kết quả", "Ngày trả kết quả", "Phương thức nhận hồ sơ", "Ghi chú" };
    private static final int[] WIDTHS = { 6, 26, 36, 10, 26, 34, 28, 17, 17, 17, 18, 22 };
    private static final int HEAD_ROW = 4;
    private static final String TIME = "dd/mm/yyyy hh:mm";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** So many rows are kept before they go out. */
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next = HEAD_ROW + 1;

    RegisterWorkbook(OutputStream out, RegisterPeriod period, String unitName) {
        workbook = new Workbook(out, "Motcua", "1.0");
        sheet = workbook.newWorksheet("Mẫu số 06");
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD_ROW);
        sheet.freezePane(2, HEAD_ROW + 1);
        for (int column = 0; column < HEADS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.inlineString(0, 0, unitName);
        sheet.inlineString(1, 0, "SỔ THEO DÕI HỒ SƠ");
        sheet.style(1, 0).bold().fontSize(14).set();
        sheet.inlineString(2, 0, "Từ ngày %s đến ngày %s".formatted(DAY.format(period.from()), DAY.format(period.to())));
        for (int column = 0; column < HEADS.length; column++) {
            sheet.inlineString(HEAD_ROW, column, HEADS[column]);
            sheet.style(HEAD_ROW, column).bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN).set();
        }
    }

    void add(RegisterRow row) {
        int at = next++;
        sheet.value(at, 0, row.number());
        sheet.inlineString(at, 1, row.code());
        sheet.inlineString(at, 2, row.procedureName());
        sheet.value(at, 3, row.sets());
        sheet.inlineString(at, 4, row.applicantName());
        sheet.inlineString(at, 5, row.addressAndPhone());
        sheet.inlineString(at, 6, row.leadUnitName());
        time(at, 7, row.receivedAt());
        time(at, 8, row.dueAt());
        time(at, 9, row.returnedAt());
        sheet.inlineString(at, 10, row.channelName());
        sheet.inlineString(at, 11, row.note() == null ? "" : row.note());
        if (next % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void time(int row, int column, Instant instant) {
        if (instant != null) {
            sheet.value(row, column, instant.atZone(CivilTime.ZONE).toLocalDateTime().withNano(0));
            sheet.style(row, column).format(TIME).set();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
