package vn.motcua.catalog.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.catalog.Bodies;
import vn.motcua.catalog.Editor;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class SearchingProceduresTest {

    private final Editor editor = Editor.of("H60");

    @BeforeEach
    void threeProceduresArePublished() {
        if (editor.reads("/api/v1/units/H60").extract().statusCode() == 200) {
            return;
        }
        editor.posts("/api/v1/units", Bodies.unit("H60", "PROVINCE", null)).statusCode(201);
        editor.posts("/api/v1/fields", Bodies.field("TIM_KIEM", "Tìm kiếm")).statusCode(201);
        Map<String, Object> birth = Bodies.procedure("Đăng ký khai sinh lưu động", "TIM_KIEM");
        Map<String, Object> marriage = Bodies.procedure("Đăng ký kết hôn lưu động", "TIM_KIEM");
        marriage.put("serviceLevel", "PARTIALLY_ONLINE");
        Map<String, Object> licence = Bodies.procedure("Cấp giấy phép 100%_thử", "TIM_KIEM");
        licence.put("levels", List.of("PROVINCE", "DISTRICT"));
        licence.put("validFrom", "2024-06-01");
        editor.posts("/api/v1/decisions",
                Bodies.decision("60/QĐ-UBND", "H60", "2024-01-02", "2024-01-10",
                        List.of(Bodies.item("INTRODUCES", "1.600001", birth), Bodies.item("INTRODUCES", "1.600002", marriage),
                                Bodies.item("INTRODUCES", "1.600003.000.00.00.H60", licence))))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "khai sinh lưu động", "KHAI SINH LUU DONG", "dong khai  sinh dang ky", "600001" })
    void findsWithAndWithoutAccentsInAnyOrderAndByCode(String words) {
        search("q", words).body("items.code", contains("1.600001"));
    }

    @Test
    void findsWhatIsTypedInDecomposedLetters() {
        search("q", Normalizer.normalize("kết hôn lưu động", Normalizer.Form.NFD)).body("items.code", contains("1.600002"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "100%_thu", "%_" })
    void takesTheSignsOfPatternsToTheLetter(String words) {
        search("q", words).body("items.code", contains("1.600003.000.00.00.H60"));
    }

    @Test
    void filtersByLevelServiceLevelAndDay() {
        search("level", "DISTRICT").body("items.code", contains("1.600003.000.00.00.H60"));
        search("serviceLevel", "PARTIALLY_ONLINE").body("items.code", contains("1.600002"));
        search("validOn", "2024-05-31").body("items", hasSize(2));
        search("validOn", "2024-06-01").body("items", hasSize(3));
        search("validOn", "2024-01-09").body("items", hasSize(0));
    }

    @Test
    void pagesThroughAllOfThemOnce() {
        // Given
        List<String> seen = new ArrayList<>();
        String cursor = null;

        // When
        do {
            var page = editor.asks().queryParam("field", "TIM_KIEM").queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? List.of() : List.of(cursor)).get("/api/v1/procedures").then()
                    .statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        // Then
        assertThat(seen).containsExactly("1.600001", "1.600002", "1.600003.000.00.00.H60");
    }

    @Test
    void saysThatThereIsNone() {
        editor.reads("/api/v1/procedures/1.699999").statusCode(404).body("type",
                equalTo("urn:motcua:problem:procedure-not-found"));
        editor.reads("/api/v1/procedures/1.600001/versions/9").statusCode(404);
    }

    private ValidatableResponse search(String parameter, String value) {
        return editor.asks().queryParam("field", "TIM_KIEM").queryParam(parameter, value).get("/api/v1/procedures").then()
                .statusCode(200);
    }
}
