package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import vn.motcua.testing.RealComponents;

/** Every senseless question gets a problem that names the parameter. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class BadInputTest {

    @ParameterizedTest
    @CsvSource({
            "/api/v1/indicators?unit=I1&to=2024-01-31, 422, from",
            "/api/v1/indicators?from=2024-01-01&to=2024-01-31, 422, unit",
            "/api/v1/indicators?unit=I1&from=2024-01-31&to=2024-01-01, 422, to",
            "/api/v1/indicators?unit=I1&from=yesterday&to=2024-01-31, 422, from",
            "/api/v1/indicators?unit=I1&from=2024-02-30&to=2024-03-31, 422, from",
            "/api/v1/indicators?unit=I1&from=0024-01-01&to=2024-01-31, 422, from",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=20240-01-31, 422, to",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&asOf=2024-01-15, 422, asOf",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&asOf=9999-01-15T00:00:00Z, 422, asOf",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&level=VILLAGE, 422, level",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&descendants=1, 422, descendants",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&channel=FAX, 422, channel",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&by=moon, 422, by",
            "/api/v1/indicators?unit=I1&from=1900-01-01&to=2200-12-31&by=month, 422, by",
            "/api/v1/indicators?unit=I1&from=1925-01-01&to=2024-12-31&by=day, 422, by",
            "/api/v1/indicators?unit=I1&from=2020-01-01&to=2024-12-31&by=week, 422, by",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&compare=yesterday, 422, compare",
            "/api/v1/indicators?unit=I1&from=2024-01-01&to=2024-01-31&asOf=2199-01-15T00:00:00Z, 422, asOf",
            "/api/v1/indicators/cases?unit=I1&from=2024-01-01&to=2024-01-31, 422, figure",
            "/api/v1/indicators/cases?unit=I1&from=2024-01-01&to=2024-01-31&figure=mood, 422, figure",
            "/api/v1/indicators/cases?unit=I1&from=2024-01-01&to=2024-01-31&figure=feedback.received, 422, figure",
            "/api/v1/indicators/cases?unit=I1&from=2024-01-01&to=2024-01-31&figure=late&limit=0, 422, limit",
            "/api/v1/indicators/cases?unit=I1&from=2024-01-01&to=2024-01-31&figure=late&limit=1001, 422, limit",
            "/api/v1/indicators/due-ahead, 422, unit",
            "/api/v1/indicators/due-ahead?unit=I1&days=0, 422, days",
            "/api/v1/indicators/due-ahead?unit=I1&days=-1, 422, days",
            "/api/v1/indicators/due-ahead?unit=I1&days=32, 422, days",
            "/api/v1/indicators/due-ahead?unit=I1&days=99999999999, 422, days",
            "/api/v1/indicators/due-ahead?unit=I1&days=seven, 422, days",
            "/api/v1/indicators/due-ahead?unit=I1&days=1.5, 422, days",
            "/api/v1/indicators/due-ahead?unit=I1&descendants=1, 422, descendants",
            "/api/v1/indicators/due-ahead/cases?unit=I1, 422, day",
            "/api/v1/indicators/due-ahead/cases?unit=I1&day=tomorrow, 422, day",
            "/api/v1/indicators/due-ahead/cases?unit=I1&day=2024-01-01, 422, day",
            "/api/v1/indicators/due-ahead/cases?unit=I1&day=2199-01-01, 422, day",
            "/api/v1/reports/ii05a?unit=I1&from=2024-01-01&to=2024-01-31&field=G01, 422, field",
            "/api/v1/reports/ii05a.csv?unit=I1&from=2024-01-01&to=2024-01-31&channel=ONLINE, 422, channel"
    })
    void namesTheParameterThatIsWrong(String question, int status, String field) {
        // Given
        Told.province("I1");

        // When
        Response answer = Told.admin("I1").get(question);

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly(field);
        assertThat(answer.asString()).doesNotContain("Exception", "vn.motcua.", "SELECT");
    }

    @ParameterizedTest
    @CsvSource({ "cursor=%21%21, 400", "cursor=YWJj, 400", "cursor=YR9i, 400", "limit=many, 404" })
    void refusesAForeignCursor(String parameter, int status) {
        // Given
        Told.province("I1");

        // When
        Response answer = Told.admin("I1").urlEncodingEnabled(false)
                .get("/api/v1/indicators/cases?unit=I1&from=2024-01-01&to=2024-01-31&figure=late&" + parameter);

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void saysThatThereIsNoSuchUnit() {
        // Given
        Told.province("I1");

        // When
        Response answer = Told.as("admin", "province-admin", "I1.77")
                .get("/api/v1/indicators?unit=I1.77&from=2024-01-01&to=2024-01-31");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void answersAnAbsurdlyLongPeriodAllTheSame() {
        // Given
        Told.province("I1");

        // When
        Response answer = Told.admin("I1").queryParam("unit", "I1").queryParam("from", "1900-01-01")
                .queryParam("to", "2200-12-31").queryParam("asOf", "1900-01-01T00:00:00Z").get("/api/v1/indicators");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("cases.received")).isZero();
    }
}
