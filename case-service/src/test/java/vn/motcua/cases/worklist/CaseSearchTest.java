package vn.motcua.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.rest.Cursor;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class CaseSearchTest {

    private static final String UNIT = SampleCatalogue.communeOf(28);
    private static final String OTHER = SampleCatalogue.communeOf(32);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void noCases() {
        catalogue.publish();
        rows.run("DELETE FROM cases WHERE receiving_unit IN (?, ?)", UNIT, OTHER);
    }

    private static String received(String unit, String name, String identityNumber, String subject) {
        return Calls
                .as("officer", unit).body(Map.of("procedureCode", SampleCatalogue.PROCEDURE, "receivingUnit", unit, "channel",
                        "COUNTER", "accept", true, "applicant", Map.of("name", name, "type", "CITIZEN", "identityType", "CCCD",
                                "identityNumber", identityNumber),
                        "subject", subject, "documents", List.of(Map.of("code", "TK", "form", "ORIGINAL"))))
                .post("/api/v1/cases").then().statusCode(201).extract().path("code");
    }

    private static List<String> found(String unit, String words) {
        return Calls.as("officer", unit).queryParam("q", words).get("/api/v1/cases/search").then().statusCode(200).extract()
                .jsonPath().getList("items.code");
    }

    private static List<String> onTheDesk(String unit, String words) {
        return Calls.as("officer", unit).queryParam("q", words).get("/api/v1/worklist").then().statusCode(200).extract()
                .jsonPath().getList("items.code");
    }

    @Test
    void accentsFormsAndCaseDoNotMatterButWordsDo() {
        // Given
        String name = "Đặng Thị Mẫu Đượm";
        String composed = received(UNIT, Normalizer.normalize(name, Normalizer.Form.NFC), "000000028001", "Cấp bản sao");
        String decomposed = received(UNIT, Normalizer.normalize(name, Normalizer.Form.NFD), "000000028002", "Cấp bản sao");
        String another = received(UNIT, "Trần Văn Mẫu Dương", "000000028003", "Đăng ký kết hôn (có yếu tố nước ngoài)");

        // Then
        for (String words : List.of("dang thi mau duom", name, Normalizer.normalize(name, Normalizer.Form.NFD),
                name.toUpperCase(Locale.ROOT), "ĐƯỢM đặng", "duom, dang", "  Dượm ")) {
            assertThat(found(UNIT, words)).as(words).containsExactlyInAnyOrder(composed, decomposed);
            assertThat(onTheDesk(UNIT, words)).as(words).containsExactlyInAnyOrder(composed, decomposed);
        }
        assertThat(found(UNIT, "yeu to nuoc ngoai")).containsExactly(another);
        assertThat(found(UNIT, "trần duom")).as("every word must be there").isEmpty();
        assertThat(found(UNIT, "duo")).as("words are whole").isEmpty();
        assertThat(found(UNIT, "mau ' | & ! :* \\ <-> (")).as("signs are no operators").hasSize(3);
    }

    @Test
    void aNumberIsFoundWholeOrByItsBeginning() {
        // Given
        String code = received(UNIT, "Công dân mẫu 280001", "000280010001", "Khai sinh");
        received(UNIT, "Công dân mẫu 280002", "000280020002", "Khai sinh");

        // Then
        assertThat(found(UNIT, "000280010001")).containsExactly(code);
        assertThat(found(UNIT, "00028001")).containsExactly(code);
        assertThat(found(UNIT, "280001 công dân")).containsExactly(code);
        assertThat(found(UNIT, "280010001")).as("not by its end").isEmpty();
    }

    @Test
    void aCodeFindsThatCaseAlone() {
        // Given
        String code = received(UNIT, "Công dân mẫu 000001", "000000028001", "Khai sinh");
        String dayAndNumber = code.substring(UNIT.length() + 1);
        String second = received(UNIT, "Công dân mẫu 000002", "000000028002", code);

        // Then
        assertThat(found(UNIT, code)).containsExactly(code);
        assertThat(found(UNIT, code.toLowerCase(Locale.ROOT))).containsExactly(code);
        assertThat(onTheDesk(UNIT, code)).containsExactly(code);
        assertThat(found(UNIT, dayAndNumber)).as("its words stand in another's subject").containsExactly(second, code);
        assertThat(found(OTHER, code)).as("another unit's").isEmpty();
    }

    @Test
    void closedCasesAreFoundAndOtherUnitsAreNot() {
        // Given
        String closed = received(UNIT, "Công dân mẫu Quỳnh", "000000028001", "Khai sinh");
        Calls.act("officer", UNIT, closed, "withdraw", Map.of()).statusCode(200);
        String others = received(OTHER, "Công dân mẫu Quỳnh", "000000028001", "Khai sinh");
        String moved = received(OTHER, "Công dân mẫu Quỳnh", "000000028001", "Khai sinh");
        Calls.act("officer", OTHER, moved, "transfer", Map.of("toUnit", UNIT)).statusCode(200);

        // Then
        assertThat(found(UNIT, "quynh")).containsExactly(moved, closed);
        assertThat(onTheDesk(UNIT, "quynh")).containsExactly(moved);
        assertThat(found(SampleCatalogue.PROVINCE, "quynh mau 000000028001")).contains(moved, others, closed);
        assertThat(found(SampleCatalogue.DEPARTMENT, "quynh")).isEmpty();
    }

    @Test
    void pagesGoBackThroughTheYearsWithoutLossOrRepeat() {
        // Given
        List<String> newestFirst = new ArrayList<>();
        for (String month : List.of("2020-03-05", "2022-07-01", "2022-07-31", "2024-01-01", "2025-12-31", "2026-09-15")) {
            newestFirst.add(0, imported(month, newestFirst.size()));
        }
        newestFirst.add(0, received(UNIT, "Công dân mẫu Lưu", "000000028001", "Khai sinh"));

        // When
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? Calls.as("officer", UNIT)
                    : Calls.as("officer", UNIT).queryParam("cursor", cursor))
                    .queryParam("q", "luu").queryParam("limit", 2).get("/api/v1/cases/search").then().statusCode(200).extract()
                    .jsonPath();
            seen.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
            received(UNIT, "Công dân mẫu Lưu", "000000028001", "Khai sinh");
        } while (cursor != null && seen.size() < 20);

        // Then
        assertThat(seen).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void commonWordsArePagedAcrossMoreUnitsThanTheIndexIsAskedFor() {
        // Given
        List<String> newestFirst = new ArrayList<>();
        newestFirst.add(imported("2024-05-06", 1));
        for (int i = 0; i < 7; i++) {
            newestFirst.add(0, received(i % 2 == 0 ? UNIT : OTHER, "Công dân mẫu Lưu", "000000028001", "Khai sinh"));
        }

        // When
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null && seen.size() < 20) {
            JsonPath page = Calls.as("officer", SampleCatalogue.PROVINCE)
                    .get("/api/v1/cases/search?q=luu&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).then()
                    .statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
        }

        // Then
        assertThat(seen).containsExactlyElementsOf(newestFirst);
    }

    /** A case from another system's past. */
    private String imported(String day, int number) {
        String at = day + "T08:00:00+07:00";
        String line = """
                {"sourceSystem":"SEARCH","sourceId":"%d-%d","procedureCode":"%s","receivingUnit":"%s","channel":"COUNTER",\
                "applicant":{"name":"Công dân mẫu Lưu","type":"CITIZEN"},"timeline":[{"step":"REGISTERED","at":"%s"},\
                {"step":"WITHDRAWN","at":"%s"}]}""".formatted(System.nanoTime(), number, SampleCatalogue.PROCEDURE, UNIT, at,
                at);
        HttpResponse<String> answer = Calls.raw("POST", "/api/v1/cases/import", Map.of("Authorization", "Bearer "
                + Calls.token("integrator", UNIT), "Content-Type", "application/x-ndjson"), BodyPublishers.ofString(line));
        return JsonPath.from(answer.body()).getString("code");
    }

    @Test
    void whatCannotBeSearchedForIsRefused() {
        Calls.as("officer", UNIT).get("/api/v1/cases/search").then().statusCode(422);
        for (String query : List.of("q= ", "q=--", "q=mau&limit=101", "q=" + "a ".repeat(101))) {
            Calls.as("officer", UNIT).get("/api/v1/cases/search?" + query).then().statusCode(422);
        }
        for (String cursor : List.of("x", Cursor.encode("2026-01-01", "no"), Cursor.encode("0001-01-01",
                "00000000-0000-7000-8000-000000000000"))) {
            Calls.as("officer", UNIT).queryParam("q", "mau").queryParam("cursor", cursor).get("/api/v1/cases/search").then()
                    .statusCode(400);
        }
    }
}
