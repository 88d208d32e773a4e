package vn.motcua.cases.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;

@QuarkusTest
@WithTestResource(RealComponents.class)
class CaseRegisterTest {

    private static final String UNIT = SampleCatalogue.communeOf(29);
    private static final String OTHER = SampleCatalogue.communeOf(31);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void emptyRegister() {
        catalogue.publish();
        rows.run("DELETE FROM cases WHERE receiving_unit = ?", UNIT);
    }

    private static String received(String name, boolean accept) {
        Map<String, Object> reception = new HashMap<>(Calls.reception(UNIT, accept));
        reception.put("applicant", Map.of("name", name, "type", "CITIZEN", "phone", "0900 000 029", "address", "Thôn mẫu"));
        return Calls.as("officer", UNIT).body(reception).post("/api/v1/cases").then().statusCode(201).extract().path("code");
    }

    private static JsonPath page(String query) {
        return Calls.as("officer", UNIT).get("/api/v1/case-register?unit=" + UNIT + query).then().statusCode(200).extract()
                .jsonPath();
    }

    @Test
    void everyCaseHandedInStandsInTheRegisterInTheOrderOfItsCode() {
        // Given
        String returned = received("Công dân mẫu Một", true);
        Calls.act("officer", UNIT, returned, "resolve", Map.of("handOver", true)).statusCode(200);
        String refused = received("Công dân mẫu Hai", false);
        Calls.act("officer", UNIT, refused, "refuse", Map.of("reason", "không thuộc thẩm quyền")).statusCode(200);
        String moved = received("Công dân mẫu Ba", true);
        Calls.act("officer", UNIT, moved, "transfer", Map.of("toUnit", OTHER)).statusCode(200);
        String others = Calls.received(OTHER, true);
        Calls.act("officer", OTHER, others, "transfer", Map.of("toUnit", UNIT)).statusCode(200);

        // When
        JsonPath register = page("");

        // Then
        assertThat(register.getList("items.code")).containsExactly(returned, refused, moved);
        assertThat(register.getList("items.number")).containsExactly(1, 2, 3);
        assertThat(register.getList("items.note")).containsExactly(null, "Không được tiếp nhận", null);
        assertThat(register.getString("items[0].returnedAt")).isNotNull();
        assertThat(register.getString("items[1].returnedAt")).isNull();
        assertThat(register.getString("items[1].dueAt")).isNull();
        assertThat(register.getString("items[2].leadUnitName")).isEqualTo("Đơn vị " + OTHER);
        assertThat(register.getString("items[0].phone")).isEqualTo("0900 000 029");
        assertThat(register.getString("nextCursor")).isNull();
    }

    @Test
    void aPeriodGoesOverMonthsAndItsPagesCountOn() {
        // Given
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            codes.add(received("Công dân mẫu " + i, true));
        }
        LocalDate today = CivilTime.dateOf(Instant.now());

        // When
        List<String> seen = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = page("&from=" + today.minusDays(300) + "&to=" + today.plusDays(65) + "&limit=2" + cursor);
            seen.addAll(page.getList("items.code"));
            numbers.addAll(page.getList("items.number"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null && seen.size() < 20);

        // Then
        assertThat(seen).isEqualTo(codes);
        assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theWorkbookHasForm06sColumnsAndTakesNoTextForAFormula() throws IOException {
        // Given
        String formula = "=HYPERLINK(\"http://example.invalid\";\"mẫu\")";
        String code = received(formula, true);
        String second = received("+84 & <công dân> 'mẫu' Đượm", true);

        // When
        byte[] workbook = Calls.as("officer", UNIT).get("/api/v1/case-register.xlsx?unit=" + UNIT).then().statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").extract().asByteArray();

        // Then
        String sheet = parts(workbook).get("xl/worksheets/sheet1.xml");
        XmlPath xml = XmlPath.from(sheet);
        assertThat(sheet).as("no formula").doesNotContain("<f>");
        assertThat(xml.getList("worksheet.sheetData.row.find { it.@r == '5' }.c.is.t")).containsExactly("STT", "Mã hồ sơ",
                "Tên thủ tục hành chính", "Số lượng hồ sơ (bộ)", "Tên cá nhân, tổ chức", "Địa chỉ, số điện thoại",
                "Cơ quan chủ trì giải quyết", "Ngày nhận hồ sơ", "Ngày hẹn trả kết quả", "Ngày trả kết quả",
                "Phương thức nhận hồ sơ", "Ghi chú");
        assertThat(xml.getList("worksheet.sheetData.row.find { it.@r == '6' }.c.is.t")).contains(code, formula,
                "Thôn mẫu, 0900 000 029", "Trực tiếp", "Đăng ký khai sinh");
        assertThat(xml.getList("worksheet.sheetData.row.find { it.@r == '7' }.c.is.t")).contains(second,
                "+84 & <công dân> 'mẫu' Đượm");
    }

    /** The parts of a workbook as text, found by the archive's directory as spreadsheets do. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("register", ".xlsx");
        try {
            Files.write(file, workbook);
            Map<String, String> parts = new HashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        for (String query : List.of("", "?unit=", "?unit=" + UNIT + "&from=x",
                "?unit=" + UNIT + "&from=2024-02-01&to=2024-01-31",
                "?unit=" + UNIT + "&from=2024-01-01&to=2025-01-01", "?unit=" + UNIT + "&from=9999-01-01")) {
            Calls.as("officer", UNIT).get("/api/v1/case-register" + query).then().statusCode(422);
            Calls.as("officer", UNIT).get("/api/v1/case-register.xlsx" + query).then().statusCode(422);
        }
        Calls.as("officer", UNIT).get("/api/v1/case-register?unit=" + UNIT + "&cursor=x").then().statusCode(400);
        Calls.as("officer", UNIT).get("/api/v1/case-register?unit=" + OTHER).then().statusCode(403);
    }
}
