package vn.motcua.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.rest.Cursor;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

@QuarkusTest
@WithTestResource(RealComponents.class)
class WorklistTest {

    private static final String UNIT = SampleCatalogue.communeOf(27);
    private static final String OTHER = SampleCatalogue.communeOf(31);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void emptyDesks() {
        catalogue.publish();
        rows.run("DELETE FROM cases WHERE receiving_unit IN (?, ?)", UNIT, OTHER);
    }

    private static JsonPath listed(RequestSpecification request) {
        return request.get("/api/v1/worklist").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> codes(String group) {
        return listed(Calls.as("officer", UNIT).queryParam("group", group).queryParam("limit", 200)).getList("items.code");
    }

    @Test
    void aCaseGoesFromGroupToGroupAndLeavesWhenItsResultIsTaken() {
        // Given
        String code = Calls.received(UNIT, false);
        List<String> registered = codes("registered");
        Calls.act("officer", UNIT, code, "accept", Map.of()).statusCode(200);
        List<String> registeredAfterAcceptance = codes("registered");
        Calls.act("officer", UNIT, code, "request-supplement", Map.of("reason", "thiếu giấy chứng sinh")).statusCode(200);
        List<String> waiting = codes("waiting");
        Calls.act("officer", UNIT, code, "supply-supplement", Map.of()).statusCode(200);
        List<String> waitingAfterSupply = codes("waiting");
        List<String> open = codes("open");
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);
        List<String> openAfterResolution = codes("open");
        List<String> ready = codes("ready-to-hand-over");

        // When
        Calls.act("officer", UNIT, code, "hand-over", Map.of()).statusCode(200);

        // Then
        assertThat(registered).containsExactly(code);
        assertThat(registeredAfterAcceptance).isEmpty();
        assertThat(waiting).containsExactly(code);
        assertThat(waitingAfterSupply).isEmpty();
        assertThat(open).containsExactly(code);
        assertThat(openAfterResolution).isEmpty();
        assertThat(ready).containsExactly(code);
        assertThat(codes("ready-to-hand-over")).isEmpty();
        assertThat(rows.count("open_case WHERE code = '" + code + "'")).isZero();
    }

    @Test
    void aLineTellsWhoseCaseItIsAndHowMuchWorkingTimeIsLeft() {
        // Given
        String code = Calls.received(UNIT, true);

        // When
        JsonPath line = listed(Calls.as("officer", UNIT));

        // Then
        assertThat(line.getString("items[0].code")).isEqualTo(code);
        assertThat(line.getString("items[0].applicantName")).isEqualTo("Công dân mẫu 000001");
        assertThat(line.getString("items[0].procedureName")).isEqualTo("Đăng ký khai sinh");
        assertThat(line.getString("items[0].stateName")).isEqualTo("Được tiếp nhận");
        assertThat(line.getBoolean("items[0].standsStill")).isFalse();
        assertThat(Duration.parse(line.getString("items[0].remainingWorkingTime"))).as("of five working days of eight hours")
                .isBetween(Duration.ofHours(39), Duration.ofHours(40));
    }

    @Test
    void remainingTimeIsNegativeOnceOverdueAndIsKeptWhileTheClockStandsStill() {
        // Given
        String overdue = Calls.received(UNIT, true);
        String waiting = Calls.received(UNIT, true);
        rows.run("UPDATE cases SET due_at = now() - interval '14 days' WHERE code = ?", overdue);
        Calls.act("officer", UNIT, waiting, "request-supplement", Map.of("reason", "thiếu giấy chứng sinh")).statusCode(200);

        // When
        JsonPath lines = listed(Calls.as("officer", UNIT));

        // Then
        assertThat(lines.getList("items.code")).as("what stands still comes last").containsExactly(overdue, waiting);
        assertThat(Duration.parse(lines.getString("items[0].remainingWorkingTime"))).isNegative();
        assertThat(lines.getBoolean("items[1].standsStill")).isTrue();
        assertThat(lines.getString("items[1].dueAt")).isNull();
        assertThat(Duration.parse(lines.getString("items[1].remainingWorkingTime"))).isBetween(Duration.ofHours(39),
                Duration.ofHours(40));
    }

    @Test
    void theUnitThatHoldsACaseAndTheOneThatTookItInSeeItAndNobodyElse() {
        // Given
        String code = Calls.received(UNIT, true);
        Calls.act("officer", UNIT, code, "transfer", Map.of("toUnit", OTHER)).statusCode(200);

        // When
        List<String> receiving = codes("open");
        List<String> processing = listed(Calls.as("handler", OTHER)).getList("items.code");
        List<String> neighbour = listed(Calls.as("officer", SampleCatalogue.communeOf(32))).getList("items.code");
        List<String> province = listed(Calls.as("province-admin", SampleCatalogue.PROVINCE).queryParam("unit", OTHER))
                .getList("items.code");

        // Then
        assertThat(receiving).containsExactly(code);
        assertThat(processing).containsExactly(code);
        assertThat(neighbour).doesNotContain(code);
        assertThat(province).containsExactly(code);
        Calls.as("officer", UNIT).queryParam("unit", OTHER).get("/api/v1/worklist").then().statusCode(403);
    }

    @Test
    void mineIsWhatIsAssignedToMe() {
        // Given
        String mine = Calls.received(UNIT, true);
        Calls.received(UNIT, true);
        rows.run("UPDATE cases SET assignee = 'lan' WHERE code = ?", mine);

        // When
        JsonPath lines = listed(RestAssured.given().auth()
                .oauth2(Tokens.user("lan").roles("handler").units(UNIT).sign()).queryParam("mine", true));

        // Then
        assertThat(lines.getList("items.code")).containsExactly(mine);
        assertThat(lines.getList("items.assignee")).containsExactly("lan");
    }

    @Test
    void pagesFollowOneAnotherThoughCasesComeMeanwhile() {
        // Given
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < 7; i++) {
            expected.add(Calls.received(UNIT, i % 3 > 0));
        }
        for (String sort : List.of("due", "newest")) {
            List<String> seen = new ArrayList<>();
            String cursor = null;

            // When
            do {
                RequestSpecification request = Calls.as("officer", UNIT).queryParam("limit", 2).queryParam("sort", sort);
                JsonPath page = listed(cursor == null ? request : request.queryParam("cursor", cursor));
                seen.addAll(page.getList("items.code"));
                cursor = page.getString("nextCursor");
                Calls.received(UNIT, true);
            } while (cursor != null && seen.size() < 50);

            // Then
            assertThat(seen).as(sort).doesNotHaveDuplicates().containsAll(expected);
            expected.addAll(seen);
        }
    }

    @Test
    void whatCannotBeReadIsNamed() {
        for (String query : List.of("group=late", "mine=perhaps", "state=NEW", "channel=FAX", "submittedFrom=2026-13-01",
                "submittedTo=3000-01-01", "sort=oldest", "limit=0", "limit=201", "limit=x", "q=...", "q=" + "a".repeat(201))) {
            // When
            JsonPath problem = Calls.as("officer", UNIT).get("/api/v1/worklist?" + query).then().statusCode(422).extract()
                    .jsonPath();

            // Then
            assertThat(problem.getString("errors[0].field")).as(query).isEqualTo(query.substring(0, query.indexOf('=')));
        }
        for (String cursor : List.of("x", "RFVF", Cursor.encode("NEWEST", "", "00000000-0000-7000-8000-000000000000"),
                Cursor.encode("DUE", "9999-01-01T00:00:00Z", "00000000-0000-7000-8000-000000000000"),
                Cursor.encode("DUE", "", "1"))) {
            Calls.as("officer", UNIT).queryParam("cursor", cursor).get("/api/v1/worklist").then().statusCode(400);
        }
    }
}
