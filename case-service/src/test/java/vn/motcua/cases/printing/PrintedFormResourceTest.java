package vn.motcua.cases.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class PrintedFormResourceTest {

    private static final String UNIT = SampleCatalogue.communeOf(20);

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void theReceiptGoesWithAcceptance() {
        // Given
        String code = Calls.received(UNIT, true);
        String pin = caseOf(code).extract().path("lookupPin");

        // When
        byte[] pdf = form(code, "01").statusCode(200).contentType("application/pdf")
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "inline; filename=\"" + code + "_01.pdf\"").extract().asByteArray();

        // Then
        assertThat(PrintedPage.text(pdf)).contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Mã hồ sơ: " + code,
                "Mã tra cứu: " + pin, "Tiếp nhận hồ sơ của: Công dân mẫu 000001", "Thủ tục hành chính: Đăng ký khai sinh",
                "1 Tờ khai x", "Tổng số: 1 giấy tờ 1 0 0 0", "5 ngày làm việc", "ĐƠN VỊ " + UNIT);
    }

    @Test
    void theReceiptKeepsItsPromiseWhenTheDateMoves() {
        // Given
        String code = Calls.received(UNIT, true);
        String promised = PrintedPage.text(form(code, "01").extract().asByteArray());

        // When
        act(code, "request-supplement", Map.of("reason", "thiếu bản sao"));

        // Then
        caseOf(code).body("dueAt", equalTo(null));
        assertThat(PrintedPage.text(form(code, "01").extract().asByteArray())).isEqualTo(promised)
                .containsPattern("Thời gian trả kết quả giải quyết hồ sơ: \\d\\d giờ \\d\\d phút, ngày");
    }

    @Test
    void theSupplementRequestNamesTheMissingDocuments() {
        // Given
        String code = Calls.as("officer", UNIT)
                .body(Map.of("procedureCode", SampleCatalogue.PROCEDURE, "receivingUnit", UNIT, "channel",
                        "ONLINE", "applicant",
                        Map.of("name", "Công ty mẫu <A&B>", "type", "BUSINESS", "identityNumber", "0123456789")))
                .post("/api/v1/cases").then().statusCode(201).extract().path("code");
        act(code, "request-supplement", Map.of("reason", "Chưa nộp tờ khai"));

        // When
        String text = PrintedPage.text(form(code, "02").statusCode(200).extract().asByteArray());

        // Then
        assertThat(text).contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Chủ hồ sơ: Công ty mẫu <A&B>",
                "Mã số doanh nghiệp: 0123456789", "1. Tờ khai", "Lý do: Chưa nộp tờ khai", "Người hướng dẫn: officer");
    }

    @Test
    void theRefusalGivesItsReason() {
        // Given
        String code = Calls.received(UNIT, false);
        act(code, "refuse", Map.of("reason", "Không thuộc thẩm quyền của phường"));

        // Then
        assertThat(PrintedPage.text(form(code, "03").statusCode(200).extract().asByteArray()))
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "Không thuộc thẩm quyền của phường");
    }

    @Test
    void theControlSheetFollowsTheCaseFromUnitToUnit() {
        // Given
        String code = Calls.received(UNIT, true);
        act(code, "transfer", Map.of("toUnit", SampleCatalogue.DISTRICT));
        Calls.act("handler", SampleCatalogue.DISTRICT, code, "transfer",
                Map.of("toUnit", SampleCatalogue.DEPARTMENT, "reason", "Xin ý kiến"));
        Calls.act("handler", SampleCatalogue.DEPARTMENT, code, "resolve", Map.of()).statusCode(200);

        // When
        // A narrow column may break a unit's code.
        String text = PrintedPage.text(form(code, "05").statusCode(200).extract().asByteArray()).replace(". ", ".");

        // Then
        assertThat(text).contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                "Cơ quan (bộ phận) giải quyết hồ sơ: Đơn vị " + SampleCatalogue.DEPARTMENT, "Giao: Đơn vị " + UNIT,
                "Nhận: Đơn vị " + SampleCatalogue.DISTRICT, "Giao: Đơn vị " + SampleCatalogue.DISTRICT,
                "Giao: Đơn vị " + SampleCatalogue.DEPARTMENT, "Nhận: Đơn vị " + UNIT, "Xin ý kiến", "x Trước hạn");
    }

    @Test
    void theStopNoticeComesFromTheUnitThatStopped() {
        // Given
        String code = Calls.received(UNIT, true);
        act(code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT));
        Calls.act("handler", SampleCatalogue.DEPARTMENT, code, "stop", Map.of("reason", "Hết thời hạn bổ sung"))
                .statusCode(200);

        // Then
        assertThat(PrintedPage.text(form(code, "stop-notice").statusCode(200).extract().asByteArray())).contains("THÔNG BÁO",
                "ĐƠN VỊ " + SampleCatalogue.DEPARTMENT, "Kính gửi: Công dân mẫu 000001", "Hết thời hạn bổ sung");
    }

    @Test
    void aFormWithoutItsStepIsRefusedAndTheOthersAreListed() {
        // Given
        String code = Calls.received(UNIT, true);
        act(code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT));

        // Then
        for (String form : List.of("02", "03", "04", "stop-notice")) {
            form(code, form).statusCode(409).contentType("application/problem+json")
                    .body("type", equalTo("urn:motcua:problem:form-not-applicable")).body("form", equalTo(form))
                    .body("availableForms", equalTo(List.of("01", "05"))).body("detail", matchesPattern(".*" + code + ".*"));
        }
    }

    @Test
    void whatIsNoFormOfACaseIsNotFound() {
        String code = Calls.received(UNIT, true);

        for (String form : List.of("06", "1", "07", "receipt", "..%2f01")) {
            form(code, form).statusCode(404).contentType("application/problem+json");
        }
        form(UNIT + "-240304-9999", "01").statusCode(404).body("type", equalTo("urn:motcua:problem:case-not-found"));
    }

    @Test
    void paperComesInTwoSizes() {
        String code = Calls.received(UNIT, true);

        float width = PrintedPage.with(
                Calls.as("officer", UNIT).get("/api/v1/cases/{code}/forms/01?paper=A5", code).then().statusCode(200).extract()
                        .asByteArray(),
                document -> document.getPage(0).getMediaBox().getWidth());
        assertThat(width * 25.4f / 72).isBetween(147.9f, 148.1f);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/forms/01?paper=A3", code).then().statusCode(422)
                .body("errors[0].field", equalTo("paper"));
    }

    @Test
    void anotherUnitsFormsStayClosed() {
        String code = Calls.received(UNIT, true);

        for (String form : List.of("01", "03", "99")) {
            Calls.as("officer", SampleCatalogue.communeOf(21)).get("/api/v1/cases/{code}/forms/{form}", code, form).then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse form(String code, String form) {
        return Calls.as("officer", UNIT).get("/api/v1/cases/{code}/forms/{form}", code, form).then();
    }

    private static ValidatableResponse caseOf(String code) {
        return Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then();
    }

    private static void act(String code, String verb, Map<String, ?> body) {
        Calls.act("officer", UNIT, code, verb, body).statusCode(200);
    }
}
