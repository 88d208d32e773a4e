package vn.motcua.cases.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.cases.printing.page.Pages;
import vn.motcua.cases.printing.page.Paper;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/** One of each form, filled in as an office would; people, numbers and addresses are made up. */
final class SampleForms {

    static final String CODE = "H28.30.001-240304-0017";
    static final String TRACKING = "https://motcua.example/tra-cuu?ma=" + CODE;
    static final String AGENCY = "Ủy ban nhân dân phường Mẫu Sơn";
    static final Owner OWNER = new Owner("Công dân mẫu 000001", "Số CCCD", "012345678901",
            "Số 12, ngõ 5, đường Mẫu, phường Mẫu Sơn", "0900 000 001", "congdan000001@example.com");
    static final String PROCEDURE = "Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới";

    private SampleForms() {
    }

    static Map<Form, Record> all() {
        return Map.of(Form.RECEIPT, receipt(OWNER, documents(5)), Form.SUPPLEMENT_REQUEST, supplement(), Form.REFUSAL,
                end("Hồ sơ không thuộc thẩm quyền giải quyết của phường; đề nghị nộp tại Sở Tư pháp."), Form.APOLOGY, apology(),
                Form.CONTROL_SHEET, controlSheet(), Form.CASE_REGISTER, register(40), Form.STOP_NOTICE,
                end("Đã hết thời hạn bổ sung hồ sơ mà không nhận được giấy tờ theo yêu cầu."));
    }

    static byte[] print(Form form, Record content, Paper paper) {
        return print(new Pages(Optional::empty), form, content, paper);
    }

    static byte[] print(Pages pages, Form form, Record content, Paper paper) {
        return pages.pdf(form.template(), Map.of("sheet", sheet(form, paper), "form", content));
    }

    static Sheet sheet(Form form, Paper paper) {
        return form == Form.CASE_REGISTER ? new Sheet(form, paper, AGENCY, "H28.30.001", null, day("2024-03-04"))
                : new Sheet(form, paper, AGENCY, CODE, TRACKING, day("2024-03-04"));
    }

    static ReceiptForm receipt(Owner owner, List<ReceiptForm.Document> documents) {
        return new ReceiptForm(owner, PROCEDURE, "Đăng ký khai sinh cho con", "Trực tiếp", documents, "5 ngày làm việc",
                at("2024-03-04T08:30"), at("2024-03-11T08:30"), AGENCY, "042917");
    }

    static List<ReceiptForm.Document> documents(int count) {
        List<ReceiptForm.Document> documents = new ArrayList<>();
        List<SubmittedDocument.Form> forms = List.of(SubmittedDocument.Form.ORIGINAL, SubmittedDocument.Form.CERTIFIED_COPY,
                SubmittedDocument.Form.PHOTO, SubmittedDocument.Form.DIGITISED);
        for (int i = 1; i <= count; i++) {
            documents.add(new ReceiptForm.Document("Giấy tờ mẫu số " + i + (i % 4 == 0 ? ", kèm bản dịch sang tiếng Việt có "
                    + "công chứng" : ""), forms.get(i % forms.size())));
        }
        return documents;
    }

    static SupplementForm supplement() {
        return new SupplementForm(OWNER, PROCEDURE, "Đăng ký khai sinh cho con",
                List.of("Tờ khai đăng ký khai sinh", "Giấy chứng sinh"),
                "Tờ khai chưa ghi nơi sinh;\nGiấy chứng sinh chưa có dấu của cơ sở y tế.", "canbo.mau01");
    }

    static EndForm end(String reason) {
        return new EndForm(OWNER, PROCEDURE, "Đăng ký khai sinh cho con", at("2024-03-04T08:30"), reason);
    }

    static ApologyForm apology() {
        return new ApologyForm(OWNER, PROCEDURE, at("2024-03-04T08:30"), at("2024-03-11T08:30"), "Sở Tư pháp",
                "Cần xác minh thêm nơi cư trú với cơ quan công an.", at("2024-03-18T16:00"));
    }

    static ControlSheetForm controlSheet() {
        return new ControlSheetForm(OWNER, PROCEDURE, "Sở Tư pháp", at("2024-03-04T08:30"), at("2024-03-11T08:30"), List.of(
                new ControlSheetForm.Row(AGENCY, "Phòng Tư pháp", at("2024-03-04T10:00"), null, null),
                new ControlSheetForm.Row("Phòng Tư pháp", "Sở Tư pháp", at("2024-03-06T14:05"), null, "Xin ý kiến chuyên môn"),
                new ControlSheetForm.Row("Sở Tư pháp", AGENCY, at("2024-03-12T09:00"), Timeliness.LATE, null)));
    }

    static RegisterForm register(int count) {
        List<RegisterLine> rows = new ArrayList<>();
        Channel[] channels = Channel.values();
        for (int i = 1; i <= count; i++) {
            Instant submitted = at("2024-03-04T07:00").plusSeconds(600L * (i % 50));
            boolean closed = i % 3 != 0;
            rows.add(new RegisterLine(i, "H28.30.001-240304-%04d".formatted(i), "Công dân mẫu %06d".formatted(i), PROCEDURE,
                    channels[i % channels.length], submitted, submitted.plusSeconds(7 * 86_400),
                    closed ? submitted.plusSeconds(3 * 86_400) : null, closed ? "%d/GKS".formatted(i) : null,
                    i % 3 == 1 ? submitted.plusSeconds(4 * 86_400) : null, 2 + i % 4, i % 10 == 0 ? "Phi địa giới" : null));
        }
        return new RegisterForm("H28.30.001", AGENCY, day("2024-03-04"), day("2024-03-04"), rows);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
