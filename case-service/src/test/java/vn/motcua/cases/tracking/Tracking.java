package vn.motcua.cases.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;

/** Cases to be followed, and how the public asks for them. Each asks from an address of its own unless told otherwise. */
public final class Tracking {

    /** The applicant's, in every case here. */
    public static final String PHONE = "0900 000 123";
    public static final String PHONE_END = "0123";
    public static final String IDENTITY_END = "4567";
    private static final String IDENTITY = "001099004567";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private Tracking() {
    }

    /** An address nobody asked from yet. */
    public static String freshAddress() {
        int next = ADDRESSES.incrementAndGet();
        return "198.18." + next / 250 + "." + (1 + next % 250);
    }

    /** A case handed in by an applicant with a phone and an identity number. */
    public static String received(String unit, boolean accept) {
        return received(unit, accept, SampleCatalogue.PROCEDURE, "ONLINE", List.of(Map.of("code", "TK", "form", "ORIGINAL")));
    }

    public static String received(String unit, boolean accept, String procedure, String channel, List<?> documents) {
        return Calls.as("officer", unit).body(Map.of("procedureCode", procedure, "receivingUnit", unit, "channel", channel,
                "accept", accept, "subject", "Việc riêng của công dân mẫu", "applicant", applicant(), "documents", documents))
                .post("/api/v1/cases").then().statusCode(201).extract().path("code");
    }

    /** Personal data, none of which may ever show. */
    public static Map<String, Object> applicant() {
        return Map.of("name", "Công dân mẫu 000001", "type", "CITIZEN", "identityType", "CCCD", "identityNumber", IDENTITY,
                "phone", PHONE, "email", "mau000001@example.vn", "address", "Số 1, phố Mẫu");
    }

    /** A case with a past, from another system. */
    public static String imported(String unit, String sourceId, Map<String, Object> applicant,
            List<Map<String, Object>> timeline) {
        Map<String, Object> line = new HashMap<>(
                Map.of("sourceSystem", "TRA-CUU", "sourceId", unit + "-" + sourceId, "procedureCode",
                        SampleCatalogue.PROCEDURE, "receivingUnit", unit, "channel", "COUNTER", "timeline", timeline));
        line.put("applicant", applicant);
        String answer = Calls.raw("POST", "/api/v1/cases/import",
                Map.of("Authorization", "Bearer " + Calls.token("integrator", SampleCatalogue.PROVINCE), "Content-Type",
                        "application/x-ndjson"),
                BodyPublishers.ofString(json(line))).body();
        assertThat(answer).contains("IMPORTED");
        return JsonPath.from(answer).getString("code");
    }

    public static Map<String, Object> step(String kind, String at) {
        return new LinkedHashMap<>(Map.of("step", kind, "at", at));
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digits on the receipt. */
    public static String pinOf(String unit, String code) {
        return Calls.as("officer", unit).get("/api/v1/cases/{code}", code).then().statusCode(200).extract().path("lookupPin");
    }

    /** Sends the page's form. */
    public static HttpResponse<String> ask(String code, String factor) {
        return ask(code, factor, "", freshAddress());
    }

    public static HttpResponse<String> ask(String code, String factor, String query, String address) {
        return send("ma=" + escaped(code) + "&so=" + escaped(factor), query, address);
    }

    public static HttpResponse<String> send(String form, String query, String address) {
        return Calls.raw("POST", "/tra-cuu" + query,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", address),
                BodyPublishers.ofString(form));
    }

    /** Asks as an application does. */
    public static HttpResponse<String> askJson(String code, String factor, String address) {
        return Calls.raw("POST", "/api/v1/tracking", Map.of("Content-Type", "application/json", "X-Forwarded-For", address),
                BodyPublishers.ofString(json(Map.of("code", code, "factor", factor))));
    }

    /** The page's title. */
    public static String titleOf(HttpResponse<String> page) {
        assertThat(page.body()).contains("<title>").contains("</title>");
        return page.body().substring(page.body().indexOf("<title>") + 7, page.body().indexOf("</title>"));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
