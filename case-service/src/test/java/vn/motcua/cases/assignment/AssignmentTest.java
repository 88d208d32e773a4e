package vn.motcua.cases.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

/** Who has a case in hand, over HTTP. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AssignmentTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Clock clock;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static RequestSpecification by(String account, String role) {
        return given().auth().oauth2(Tokens.user(account).roles(role).units(SampleCatalogue.COMMUNE).sign())
                .contentType(ContentType.JSON);
    }

    private static String assignedTo(String account) {
        String code = Calls.received(SampleCatalogue.COMMUNE, true);
        by("hung", "leader").body(Map.of("assignee", account)).post("/api/v1/cases/{code}/assign", code).then().statusCode(200)
                .body("assignee", equalTo(account));
        return code;
    }

    @Test
    void aHandlerActsOnWhatIsInTheirHandAndNotInAColleagues() {
        // Given
        String code = assignedTo("minh");

        // Then
        by("tam", "handler").body("{}").post("/api/v1/cases/{code}/resolve", code).then().statusCode(409)
                .body("type", equalTo("urn:motcua:problem:assigned-to-another")).body("assignee", equalTo("minh"))
                .body("allowedVerbs", hasItem("assign"));
        by("minh", "handler").body("{}").post("/api/v1/cases/{code}/resolve", code).then().statusCode(200);
    }

    @Test
    void aLeaderAssignsAnew() {
        // Given
        String code = assignedTo("minh");

        // When
        by("hung", "leader").body(Map.of("assignee", "tam", "reason", "chuyển công tác"))
                .post("/api/v1/cases/{code}/assign", code).then().statusCode(200);

        // Then
        by("tam", "handler").body("{}").post("/api/v1/cases/{code}/resolve", code).then().statusCode(200);
        by("hung", "leader").get("/api/v1/cases/{code}/history", code).then().body("[-2].assignee", equalTo("tam"))
                .body("[-2].reason", equalTo("chuyển công tác"));
    }

    @Test
    void othersTakeWhatIsInNobodysHandAndGiveBackTheirOwn() {
        // Given
        String free = Calls.received(SampleCatalogue.COMMUNE, true);

        // Then
        by("tam", "handler").body(Map.of("assignee", "minh")).post("/api/v1/cases/{code}/assign", free).then().statusCode(403)
                .body("type", equalTo("urn:motcua:problem:assigning-needs-leader"));
        by("tam", "handler").body(Map.of("assignee", "tam")).post("/api/v1/cases/{code}/assign", free).then().statusCode(200);
        by("tam", "handler").body("{}").post("/api/v1/cases/{code}/assign", free).then().statusCode(200)
                .body("assignee", equalTo(null));
    }

    @Test
    void aDelegateTakesTheAbsentColleaguesPlaceUntilItEnds() {
        // Given
        String one = assignedTo("binh");
        String other = assignedTo("binh");
        String until = OffsetDateTime.now(clock).plusDays(3).toString();

        // When
        String id = by("binh", "handler").body(Map.of("unit", SampleCatalogue.COMMUNE, "delegate", "an", "until", until,
                "reason", "nghỉ phép")).post("/api/v1/delegations").then().statusCode(201).extract().path("id");

        // Then
        by("an", "handler").body("{}").post("/api/v1/cases/{code}/resolve", one).then().statusCode(200);
        by("an", "handler").get("/api/v1/cases/{code}/history", one).then().body("[-1].actor", equalTo("an"))
                .body("[-1].onBehalfOf", equalTo("binh"));
        by("an", "handler").get("/api/v1/delegations").then().body("id", hasItem(id));
        by("binh", "handler").post("/api/v1/delegations/{id}/end", id).then().statusCode(200);
        by("an", "handler").body("{}").post("/api/v1/cases/{code}/resolve", other).then().statusCode(409);
        by("an", "handler").get("/api/v1/delegations").then().body("id", not(hasItem(id)));
    }

    @Test
    void nobodyButALeaderDelegatesForAnother() {
        // Given
        Map<String, String> request = Map.of("unit", SampleCatalogue.COMMUNE, "absent", "binh", "delegate", "an", "until",
                OffsetDateTime.now(clock).plusDays(3).toString(), "reason", "ốm");

        // Then
        by("an", "handler").body(request).post("/api/v1/delegations").then().statusCode(422)
                .body("errors[0].field", equalTo("absent"));
        by("hung", "leader").body(request).post("/api/v1/delegations").then().statusCode(201);
    }
}
