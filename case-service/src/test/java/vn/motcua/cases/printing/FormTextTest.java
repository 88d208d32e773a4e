package vn.motcua.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import vn.motcua.cases.printing.page.Paper;

class FormTextTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormBearsTheNationsNameItsAgencyAndItsTitle(Form form) {
        // When
        String text = text(form);

        // Then
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "ỦY BAN NHÂN DÂN PHƯỜNG MẪU SƠN", "ngày 04 tháng 3 năm 2024", "Trang 1/");
        assertThat(text.toLowerCase()).contains(form == Form.STOP_NOTICE ? "thông báo" : form.title().toLowerCase());
        if (form.number() != null) {
            assertThat(text).contains("Mẫu số " + form.number());
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFontOnAPageIsEmbeddedAsFarAsItIsUsed(Form form) {
        // When
        List<PDFont> fonts = fonts(SampleForms.print(form, SampleForms.all().get(form), Paper.A4));

        // Then
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded, "embedded")
                .allMatch(font -> font.getName().matches("[A-Z]{6}\\+Tinos.*"), "a part of Tinos");
        assertThat(fonts).extracting(font -> font.getName().substring(7)).contains("Tinos-Regular", "Tinos-Bold",
                "Tinos-Italic");
    }

    @Test
    void theReceiptSaysWhatWasHandedInAndPromised() {
        assertThat(text(Form.RECEIPT)).contains("Tiếp nhận hồ sơ của: Công dân mẫu 000001", "Số CCCD: 012345678901",
                "Mã hồ sơ: H28.30.001-240304-0017", "Mã tra cứu: 042917", "Hình thức nộp: Trực tiếp",
                "Giấy tờ mẫu số 5", "Tổng số: 5 giấy tờ 1 2 1 1", "theo quy định là: 5 ngày làm việc",
                "Thời gian nhận hồ sơ: 08 giờ 30 phút, ngày 04 tháng 3 năm 2024",
                "Thời gian trả kết quả giải quyết hồ sơ: 08 giờ 30 phút, ngày 11 tháng 3 năm 2024",
                "Đăng ký nhận kết quả tại: Ủy ban nhân dân phường Mẫu Sơn", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ",
                "(Ký và ghi rõ họ tên)");
    }

    @Test
    void theSupplementRequestSaysWhatIsMissingAndWhoHelps() {
        assertThat(text(Form.SUPPLEMENT_REQUEST)).contains("1. Tờ khai đăng ký khai sinh", "2. Giấy chứng sinh",
                "Lý do: Tờ khai chưa ghi nơi sinh;", "Người hướng dẫn: canbo.mau01", "NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void refusalAndStopNoticeGiveTheReason() {
        assertThat(text(Form.REFUSAL)).contains("không thuộc thẩm quyền giải quyết của phường");
        assertThat(text(Form.STOP_NOTICE)).contains("Kính gửi: Công dân mẫu 000001", "Đã hết thời hạn bổ sung hồ sơ",
                "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
    }

    @Test
    void theApologyNamesTheOldAndTheNewDate() {
        assertThat(text(Form.APOLOGY)).contains("08 giờ 30 phút, ngày 11 tháng 3 năm 2024", "chủ trì giải quyết: Sở Tư pháp",
                "Lý do: Cần xác minh thêm nơi cư trú", "16 giờ 00 phút, ngày 18 tháng 3 năm 2024");
    }

    @Test
    void theControlSheetHasARowPerHandover() {
        assertThat(text(Form.CONTROL_SHEET)).contains("Giao: Phòng Tư pháp", "Nhận: Sở Tư pháp",
                "14 giờ 05 phút, ngày 06 tháng 3", "Xin ý kiến", "x Quá hạn", "Người giao", "Người nhận");
    }

    @Test
    void theRegisterNumbersItsPagesAndAddsUp() {
        // Given
        byte[] pdf = SampleForms.print(Form.CASE_REGISTER, SampleForms.register(40), Paper.A4);

        // Then
        int pages = PrintedPage.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        assertThat(PrintedPage.text(pdf)).contains("Trang 1/" + pages, "Trang %d/%d".formatted(pages, pages),
                "Công dân mẫu 000040",
                "Tổng số: 40 hồ sơ", "trực tiếp 13, trực tuyến 14, bưu chính công ích 13 hồ sơ",
                "đã có kết quả hoặc kết thúc 27, đã trả kết quả 14 hồ sơ");
    }

    @Test
    void everyVietnameseLetterIsPrintedAndReadBackComposedOrNot() {
        // Given
        String letters = String.join(" ", VietnameseLetters.all());
        Owner owner = new Owner(letters, null, null, Normalizer.normalize(letters, Normalizer.Form.NFD), null, null);

        // When
        String text = PrintedPage.text(SampleForms.print(Form.REFUSAL,
                new EndForm(owner, "Thủ tục mẫu", null, SampleForms.at("2024-03-04T08:30"), "Lý do mẫu"), Paper.A4));

        // Then
        assertThat(VietnameseLetters.all()).hasSize(2 * (12 * 6 + 17));
        assertThat(text).contains("Chủ hồ sơ: " + letters, "Địa chỉ: " + letters).doesNotContain("□");
    }

    @Test
    void theCodeOnThePaperLeadsToTheTrackingPage() throws Exception {
        // Given
        BufferedImage page = PrintedPage.picture(
                SampleForms.print(Form.RECEIPT, SampleForms.receipt(SampleForms.OWNER, SampleForms.documents(2)), Paper.A5),
                0, 300);
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);

        // Then
        assertThat(new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true)).getText())
                .isEqualTo("https://motcua.example/tra-cuu?ma=H28.30.001-240304-0017");
    }

    @Test
    void aFormIsOfTheSizeThatWasAskedFor() {
        assertThat(millimetres(SampleForms.print(Form.REFUSAL, SampleForms.end("Lý do mẫu"), Paper.A4))).isEqualTo("210 x 297");
        assertThat(millimetres(SampleForms.print(Form.REFUSAL, SampleForms.end("Lý do mẫu"), Paper.A5))).isEqualTo("148 x 210");
        assertThat(millimetres(SampleForms.print(Form.CASE_REGISTER, SampleForms.register(1), Paper.A4)))
                .isEqualTo("297 x 210");
    }

    private static String millimetres(byte[] pdf) {
        return PrintedPage.with(pdf,
                document -> "%.0f x %.0f".formatted(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72,
                        document.getPage(0).getMediaBox().getHeight() * 25.4 / 72));
    }

    private static List<PDFont> fonts(byte[] pdf) {
        return PrintedPage.with(pdf, document -> {
            List<PDFont> fonts = new ArrayList<>();
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        });
    }

    private static String text(Form form) {
        return PrintedPage.text(SampleForms.print(form, SampleForms.all().get(form), Paper.A4));
    }
}
