package vn.motcua.reporting.assessment;

import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.Told;

/** A district with 12 offices, 4 public service units and 10 communes, and what its people do. */
final class District {
    static final String ROUNDS = "/api/v1/assessment-rounds";
    static final String SHEETS = "/api/v1/assessment-sheets/";

    final String code;
    final List<String> offices;
    final List<String> services;
    final List<String> communes;

    private District(String code) {
        this.code = code;
        this.offices = units("P%02d", 12);
        this.services = units("S%02d", 4);
        this.communes = units("%03d", 10);
    }

    /** Told of once per test run, below a province of its own. */
    static District told(String province) {
        Told.province(province);
        District district = new District(province + ".34");
        if (status(district.communes.get(9)) != 200) {
            List<Told.Fact> facts = new ArrayList<>(List.of(Told.unit(district.code, UnitLevel.DISTRICT, province)));
            district.offices.forEach(unit -> facts.add(Told.unit(unit, UnitLevel.DEPARTMENT, district.code)));
            district.services.forEach(unit -> facts.add(Told.unit(unit, UnitLevel.SERVICE_CENTRE, district.code)));
            district.communes.forEach(unit -> facts.add(Told.unit(unit, UnitLevel.COMMUNE, district.code)));
            Told.all(facts);
            Told.until(() -> status(district.communes.get(9)) == 200);
        }
        return district;
    }

    private List<String> units(String format, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> code + "." + String.format(format, number)).toList();
    }

    List<String> all() {
        return Stream.of(offices, services, communes).flatMap(List::stream).toList();
    }

    Map<String, Object> request(String index, String period) {
        return Map.of("name", "Đánh giá thực hiện nhiệm vụ " + period, "appraiser", code, "index", index, "period", period,
                "selfScoreBy", "2199-12-10", "appraiseBy", "2199-12-20", "groups",
                List.of(group("offices", "Phòng chuyên môn", offices), group("services", "Đơn vị sự nghiệp", services),
                        group("communes", "Các xã, thị trấn", communes)));
    }

    static Map<String, Object> group(String code, String name, List<String> units) {
        return Map.of("code", code, "name", name, "units", units);
    }

    /** @return its identifier */
    String opens(String index, String period) {
        return opens(request(index, period));
    }

    String opens(Map<String, Object> request) {
        return body(leader(code), request).post(ROUNDS).then().statusCode(201).body("state", equalTo("OPEN")).extract()
                .path("id");
    }

    /** The sheet of a unit in a round. */
    String sheet(String round, String unit) {
        return leader(code).get(ROUNDS + "/" + round).path("groups.sheets.flatten().find { it.unit == '" + unit + "' }.id");
    }

    static RequestSpecification leader(String unit) {
        return Told.as("binh", "leader", unit);
    }

    static RequestSpecification officer(String unit) {
        return Told.as("lan", "officer", unit);
    }

    static RequestSpecification body(RequestSpecification request, Map<String, ?> body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    /** A unit's own scores of the year-end evaluation, with one key task. */
    static Map<String, Object> yearEnd(double keyTasks, boolean drafts) {
        List<Map<String, Object>> scores = new ArrayList<>(List.of(
                Map.of("criterion", "A.1", "points", keyTasks, "note", "Hoàn thành đúng tiến độ", "evidence",
                        List.of(Map.of("text", "Báo cáo tổng kết", "reference", "45/BC-UBND", "link",
                                "https://example.vn/45-BC-UBND")),
                        "tasks",
                        List.of(Map.of("title", "Số hóa hồ sơ hộ tịch", "product", "100% hồ sơ", "due", "2024-11-30",
                                "result", "Đã xong"))),
                Map.of("criterion", "A.2", "points", 18), Map.of("criterion", "B.3", "points", 10),
                Map.of("criterion", "C.1", "points", 9.5)));
        if (drafts) {
            scores.add(Map.of("criterion", "C.2", "points", 4));
        }
        return Map.of("scores", scores);
    }

    static Map<String, Object> scores(Map<?, ?>... scores) {
        return Map.of("scores", List.of(scores));
    }

    ValidatableResponse submits(String sheet, String unit, double keyTasks) {
        body(officer(unit), yearEnd(keyTasks, !communes.contains(unit))).put(SHEETS + sheet + "/self-scores").then()
                .statusCode(200);
        return leader(unit).post(SHEETS + sheet + "/submit").then();
    }

    /** The appraiser agrees to all but the key tasks. */
    ValidatableResponse finishes(String sheet, String unit, double keyTasks) {
        List<Map<String, Object>> scores = new ArrayList<>(List.of(
                Map.of("criterion", "A.1", "points", keyTasks, "note", "Theo biên bản kiểm tra"),
                Map.of("criterion", "A.2", "points", 18), Map.of("criterion", "B.3", "points", 10),
                Map.of("criterion", "C.1", "points", 9.5)));
        if (!communes.contains(unit)) {
            scores.add(Map.of("criterion", "C.2", "points", 4));
        }
        body(officer(code), Map.of("scores", scores)).put(SHEETS + sheet + "/appraisals").then().statusCode(200);
        return officer(code).post(SHEETS + sheet + "/finish").then();
    }

    ValidatableResponse decides(String round) {
        return body(leader(code), decision()).post(ROUNDS + "/" + round + "/decision").then();
    }

    static Map<String, Object> decision() {
        return Map.of("number", "3412/QĐ-UBND", "date", "2025-01-06", "signer", "Chủ tịch UBND huyện");
    }

    private static int status(String unit) {
        return Told.as("admin", "province-admin", unit).queryParam("unit", unit).queryParam("from", "2024-01-01")
                .queryParam("to", "2024-01-31").get("/api/v1/indicators").statusCode();
    }
}
