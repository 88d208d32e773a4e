package vn.motcua.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;

/** What the worklist counts, held against a count case by case. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class WorklistTotalsTest {

    private static final String UNIT = SampleCatalogue.communeOf(22);
    private static final String OTHER = SampleCatalogue.communeOf(34);
    private static final Set<String> OVER = Set.of("REFUSED", "WITHDRAWN", "STOPPED", "RETURNED");
    private static final List<String> STATES = List.of("REGISTERED", "ACCEPTED", "PROCESSING", "SUPPLEMENT_REQUESTED",
            "PAYMENT_REQUESTED", "RESOLVED", "RETURNED", "WITHDRAWN", "REFUSED", "STOPPED");

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void emptyDesks() {
        catalogue.publish();
        rows.run("DELETE FROM cases WHERE receiving_unit IN (?, ?)", UNIT, OTHER);
    }

    private static Set<String> codes(String parameter, String value) {
        return new HashSet<>(Calls.as("officer", UNIT).queryParam(parameter, value).queryParam("limit", 200)
                .get("/api/v1/worklist").then().statusCode(200).extract().jsonPath().<String> getList("items.code"));
    }

    @Test
    void groupsFiltersAndTotalsAgreeWithACountCaseByCase() {
        // Given
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Instant tomorrow = CivilTime.startOf(CivilTime.dateOf(Instant.now()).plusDays(1));
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            String unit = random.nextBoolean() ? UNIT : OTHER;
            kept.put(Calls.received(unit, true), null);
        }
        for (int round = 0; round < 2; round++) {
            for (String code : kept.keySet()) {
                Kept now = Kept.any(random, tomorrow);
                rows.run(
                        "UPDATE cases SET state = ?, due_at = ?::timestamptz, processing_unit = ?, assignee = ?, channel = ? "
                                + "WHERE code = ?",
                        now.state(), now.dueAt() == null ? null : now.dueAt().toString(), now.unit(),
                        now.assignee(), now.channel(), code);
                kept.put(code, now);
            }
        }
        Instant now = Instant.now();

        // When
        Map<String, Set<String>> listed = new LinkedHashMap<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        JsonPath totals = Calls.as("officer", UNIT).get("/api/v1/worklist/totals").then().statusCode(200).extract().jsonPath();
        for (WorklistGroup group : WorklistGroup.values()) {
            listed.put(group.path(), codes("group", group.path()));
            counted.put(group.path(), totals.getInt(camel(group)));
        }
        Set<String> online = codes("channel", "ONLINE");

        // Then
        for (WorklistGroup group : WorklistGroup.values()) {
            Set<String> expected = new HashSet<>();
            kept.forEach((code, one) -> {
                if ((code.startsWith(UNIT) || one.unit().equals(UNIT)) && one.isIn(group, now, tomorrow)) {
                    expected.add(code);
                }
            });
            assertThat(listed.get(group.path())).as("%s, seed %d", group, seed).isEqualTo(expected);
            assertThat(counted.get(group.path())).as("total of %s, seed %d", group, seed).isEqualTo(expected.size());
        }
        assertThat(online).as("seed %d", seed).isEqualTo(filtered(listed.get("open"), kept));
    }

    private static Set<String> filtered(Set<String> codes, Map<String, Kept> kept) {
        Set<String> online = new HashSet<>(codes);
        online.removeIf(code -> !kept.get(code).channel().equals("ONLINE"));
        return online;
    }

    private static String camel(WorklistGroup group) {
        return switch (group) {
            case OPEN -> "open";
            case REGISTERED -> "registered";
            case DUE_TODAY -> "dueToday";
            case OVERDUE -> "overdue";
            case WAITING -> "waiting";
            case READY_TO_HAND_OVER -> "readyToHandOver";
        };
    }

    /** A case as the test made it, and the groups told in other words than the service's. */
    private record Kept(String state, Instant dueAt, String unit, String assignee, String channel) {

        private static Kept any(Random random, Instant tomorrow) {
            List<Instant> dues = new ArrayList<>(List.of(tomorrow.minusSeconds(86_400 * 3), tomorrow.minusMillis(1), tomorrow,
                    tomorrow.plusSeconds(1), tomorrow.plusSeconds(86_400 * 4)));
            return new Kept(STATES.get(random.nextInt(STATES.size())),
                    random.nextInt(6) == 0 ? null : dues.get(random.nextInt(dues.size())), random.nextBoolean() ? UNIT : OTHER,
                    random.nextBoolean() ? "lan" : null, random.nextBoolean() ? "ONLINE" : "COUNTER");
        }

        private boolean isIn(WorklistGroup group, Instant now, Instant tomorrow) {
            boolean open = !OVER.contains(state) && !state.equals("RESOLVED");
            return switch (group) {
                case OPEN -> open;
                case REGISTERED -> state.equals("REGISTERED");
                case OVERDUE -> open && dueAt != null && dueAt.isBefore(now);
                case DUE_TODAY -> open && dueAt != null && !dueAt.isBefore(now) && dueAt.isBefore(tomorrow);
                case WAITING -> state.endsWith("_REQUESTED");
                case READY_TO_HAND_OVER -> state.equals("RESOLVED");
            };
        }
    }

    @Test
    void totalsOfAProvinceAreSecondsOld() {
        long before = ofProvinceSince(Instant.now()).getLong("registered");
        Calls.received(UNIT, false);
        Instant received = Instant.now();

        assertThat(ofProvinceSince(received).getLong("registered")).isEqualTo(before + 1);
        assertThat(Duration.between(received, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    private static JsonPath ofProvinceSince(Instant when) {
        return await().atMost(20, TimeUnit.SECONDS)
                .until(() -> Calls.as("officer", SampleCatalogue.PROVINCE).get("/api/v1/worklist/totals").then()
                        .statusCode(200).extract().jsonPath(),
                        totals -> !OffsetDateTime.parse(totals.getString("asOf")).toInstant().isBefore(when));
    }
}
