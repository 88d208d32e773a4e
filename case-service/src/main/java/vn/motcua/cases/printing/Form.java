package vn.motcua.cases.printing;

import java.util.Arrays;
import java.util.Optional;

/** The printed forms of Circular 01/2018/TT-VPCP, and the stop notice of Circular 03/2025/TT-VPCP. */
public enum Form {

    RECEIPT("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
    SUPPLEMENT_REQUEST("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    REFUSAL("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    APOLOGY("04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả"),
    CONTROL_SHEET("05", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
    CASE_REGISTER("06", "Sổ theo dõi hồ sơ"),
    STOP_NOTICE("stop-notice", "Thông báo dừng giải quyết hồ sơ");

    private final String slug;
    private final String title;

    Form(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** The form as addresses and case answers name it: its number, or {@code stop-notice}. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** The number that a form bears in its corner; null for the stop notice. */
    public String number() {
        return this == STOP_NOTICE ? null : slug;
    }

    /** The register has more columns than an upright page can hold. */
    public boolean landscape() {
        return this == CASE_REGISTER;
    }

    String template() {
        return number() == null ? slug + ".html" : "form-" + slug + ".html";
    }

    /** A form of one case; the register is none. */
    static Optional<Form> ofCase(String slug) {
        return Arrays.stream(values()).filter(form -> form != CASE_REGISTER && form.slug.equals(slug)).findFirst();
    }
}
