package vn.motcua.catalog.calendars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;
import vn.motcua.testing.Topic;

@QuarkusTest
@TestProfile(NationalCalendarTest.FirstStart.class)
@WithTestResource(RealComponents.class)
class NationalCalendarTest {

    @Inject
    NationalCalendar national;

    @Test
    void isPublishedAtTheFirstStartAndNeverAgain() {
        // When
        national.publishOnce(new StartupEvent());

        // Then
        given().auth().oauth2(Tokens.user("anyone").roles("auditor").units("H28").sign()).get("/api/v1/calendars/VN").then()
                .statusCode(200).body("code", equalTo("VN"));
        await().untilAsserted(() -> assertThat(Topic.named("motcua.catalog.v1").records())
                .filteredOn(seen -> seen.type().equals("vn.motcua.catalog.CalendarVersionPublished.v1")).hasSize(1)
                .first().satisfies(seen -> assertThat(seen.body()).contains("2024-02-08", "\"version\":1")));
    }

    /** The service as it is delivered. */
    public static class FirstStart implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("motcua.catalog.publish-national-calendar", "true");
        }
    }
}
