package vn.motcua.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import vn.motcua.testing.MethodsOfAddresses;
import vn.motcua.testing.OpenApiDrift;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class InterfaceDescriptionTest {

    @Test
    void theCommittedDescriptionIsTheServices() {
        OpenApiDrift.check("case-service");
    }

    @Test
    void anAddressNamesItsMethodsToWhoeverAsksForAnother() {
        MethodsOfAddresses.check();
    }

    @Test
    void everyOperationSaysWhatItIsAndHowItFails() {
        // Given
        JsonPath description = RestAssured.given().queryParam("format", "json").get("/q/openapi").then().statusCode(200)
                .extract().jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        Map<String, Map<String, Object>> schemas = description.getMap("components.schemas");

        // Then
        SoftAssertions all = new SoftAssertions();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            String name = method + " " + path;
            all.assertThat(operation).as(name).containsKeys("operationId", "summary", "tags");
            Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
            all.assertThat(responses.keySet().stream().map(String::valueOf)).as(name)
                    .contains(operation.containsKey("security") ? new String[] { "401", "403" } : new String[] { "429" });
            if (path.contains("{code}")) {
                all.assertThat(responses.containsKey("404")).as("%s: 404", name).isTrue();
            }
            if (operation.containsKey("requestBody")) {
                all.assertThat(responses.keySet().stream().map(String::valueOf)).as(name).contains("400", "413", "415", "422");
                Matcher schema = Pattern.compile("#/components/schemas/(\\w+)")
                        .matcher(operation.get("requestBody").toString());
                all.assertThat(schema.find() && schemas.get(schema.group(1)).containsKey("examples"))
                        .as("%s has an example", name).isTrue();
            }
            responses.forEach((status, response) -> {
                if (String.valueOf(status).startsWith("4")) {
                    all.assertThat(((Map<?, ?>) response).get("content")).as("%s: %s", name, status)
                            .asInstanceOf(InstanceOfAssertFactories.MAP)
                            .containsOnlyKeys("application/problem+json");
                }
            });
        }));
        all.assertAll();
        assertThat(paths).hasSizeGreaterThan(15);
    }
}
