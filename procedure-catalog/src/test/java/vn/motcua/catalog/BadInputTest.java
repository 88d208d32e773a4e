package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import vn.motcua.testing.RealComponents;

/** What nobody should send: each gets its own problem, nothing is stored, nothing leaks. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class BadInputTest {

    private static final String GOOD = """
            {"code":"H90","name":"Tỉnh","level":"PROVINCE","validFrom":"2020-01-01"}""";

    private final Editor editor = Editor.of("H90");

    static Stream<Arguments> bodies() {
        return Stream.of(Arguments.of("not JSON", "{\"code\":", 400, "malformed-request"),
                Arguments.of("empty", "", 422, "validation-failed"),
                Arguments.of("a list", "[]", 400, "malformed-request"),
                Arguments.of("null", "null", 422, "validation-failed"),
                Arguments.of("more than one", GOOD + GOOD, 400, "malformed-request"),
                Arguments.of("unknown field", GOOD.replace("}", ",\"ghost\":1}"), 400, "malformed-request"),
                Arguments.of("repeated field", GOOD.replace("}", ",\"code\":\"H91\"}"), 400, "malformed-request"),
                Arguments.of("unknown level", GOOD.replace("PROVINCE", "GALAXY"), 400, "malformed-request"),
                Arguments.of("level by number", GOOD.replace("\"PROVINCE\"", "0"), 400, "malformed-request"),
                Arguments.of("number for a name", GOOD.replace("\"Tỉnh\"", "5"), 400, "malformed-request"),
                Arguments.of("no such day", GOOD.replace("2020-01-01", "2020-02-30"), 400, "malformed-request"),
                Arguments.of("absurd year", GOOD.replace("2020-01-01", "0020-01-01"), 400, "malformed-request"),
                Arguments.of("NUL", GOOD.replace("Tỉnh", "T\\u0000"), 400, "malformed-request"),
                Arguments.of("half a pair", GOOD.replace("Tỉnh", "T\\ud800"), 400, "malformed-request"),
                Arguments.of("blank name", GOOD.replace("Tỉnh", "   "), 422, "validation-failed"),
                Arguments.of("long name", GOOD.replace("Tỉnh", "T".repeat(201)), 422, "validation-failed"),
                Arguments.of("wrong code", GOOD.replace("H90", "Hòa Bình"), 422, "validation-failed"),
                Arguments.of("missing code", GOOD.replace("\"code\":\"H90\",", ""), 422, "validation-failed"),
                Arguments.of("huge string", GOOD.replace("Tỉnh", "T".repeat(10_000_000)), 413, "body-too-large"),
                Arguments.of("deep nesting", "{\"code\":" + "[".repeat(100_000), 400, "malformed-request"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedAndStoresNothing(String what, String body, int status, String slug) {
        ValidatableResponse answer = editor.asks().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/units").then();

        answer.statusCode(status).contentType("application/problem+json").body("type", equalTo("urn:motcua:problem:" + slug));
        leaksNothing(answer);
        editor.reads("/api/v1/units/H90").statusCode(404);
    }

    @Test
    void isRefusedWhenItIsNotUtf8() {
        ValidatableResponse answer = editor.asks().contentType("application/json")
                .body(GOOD.replace("Tỉnh", "Hòa Bình").getBytes(StandardCharsets.ISO_8859_1)).post("/api/v1/units").then();

        answer.statusCode(400).body("type", equalTo("urn:motcua:problem:malformed-request"));
        leaksNothing(answer);
    }

    @Test
    void isRefusedWhenItIsNotCalledJson() {
        ValidatableResponse answer = editor.asks().config(plain()).contentType("text/plain").body(GOOD).post("/api/v1/units")
                .then();

        answer.statusCode(415).body("type", equalTo("urn:motcua:problem:http-415"));
    }

    @ParameterizedTest
    @CsvSource({ "/api/v1/units?limit=0,422", "/api/v1/units?limit=201,422", "/api/v1/units?limit=many,422",
            "/api/v1/units?level=GALAXY,422", "/api/v1/units?validOn=yesterday,422", "/api/v1/units?cursor=%25%25,400",
            "/api/v1/units?cursor=AAAA,400", "/api/v1/procedures?validOn=2024-02-30,422", "/api/v1/decisions?cursor=QQ,400",
            "/api/v1/procedures?validOn=%2B999999999-01-01,422",
            "/api/v1/decisions?cursor=Kzk5OTk5OTk5OS0wMS0wMR8wMThmMGEzZS03YTNjLTdjMWUtOWIxZC0zZjJhOGE2YjVjNGQ,400",
            "/api/v1/decisions/not-a-uuid,404", "/api/v1/procedures/1.001193/versions/one,404", "/api/v1/nothing,404",
            "/api/v1/units/%00,422", "/api/v1/procedures?q=%00,422" })
    void addressesAreReadStrictly(String address, int status) {
        ValidatableResponse answer = editor.asks().urlEncodingEnabled(false).get(address).then();

        answer.statusCode(status).contentType("application/problem+json");
        leaksNothing(answer);
    }

    @Test
    void speaksVietnameseAndEnglishOnRequest() {
        editor.reads("/api/v1/units/H99").statusCode(404).body("title", equalTo("Không tìm thấy đơn vị"));
        editor.asks().header("Accept-Language", "en").get("/api/v1/units/H99").then().statusCode(404).body("title",
                equalTo("Unit not found"));
    }

    @Test
    void namesTheFieldInsideADecision() {
        var decision = Bodies.decision("90/QĐ-UBND", "H90", "2024-01-02", "2024-01-10",
                List.of(Bodies.item("INTRODUCES", "9.000001", Bodies.procedure("", "HO_TICH"))));

        editor.posts("/api/v1/decisions", decision).statusCode(422).body("errors.field", hasItem("items[0].procedureCode"))
                .body("errors.field", hasItem("items[0].procedure.name"));
    }

    private static RestAssuredConfig plain() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private static void leaksNothing(ValidatableResponse answer) {
        assertThat(answer.extract().asString()).doesNotContain("Exception", "vn.motcua.", "java.", "SELECT", "at org.");
    }
}
