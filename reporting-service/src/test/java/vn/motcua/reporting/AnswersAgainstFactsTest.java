package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.marks.CaseFacts;
import vn.motcua.reporting.marks.Lives;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/** Random lives told over Kafka, and every answer compared with counting the cases one by one; failures name the seed. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AnswersAgainstFactsTest {
    private static final long SEED = 20240314;
    private static final List<String> UNITS = List.of("R1.16", "R1.30", "R1.30.01", "R1.30.02", "R1.31", "R1.31.01");
    private static final List<String> PROCEDURES = List.of("1.000001", "1.000002", "1.000003", "1.000004");

    @Test
    void everyAnswerEqualsCountingCaseByCase() {
        // Given
        Random random = new Random(SEED);
        Lives lives = new Lives(random, "R", UNITS, PROCEDURES);
        List<CaseFacts> cases = told(lives, random);

        for (int round = 0; round < 60; round++) {
            String unit = any(random, List.of("R1", "R1", "R1.30", "R1.31", "R1.30.01", "R1.16"));
            boolean descendants = random.nextInt(4) != 0;
            LocalDate one = CivilTime.dateOf(lives.instant());
            LocalDate other = CivilTime.dateOf(lives.instant());
            LocalDate from = one.isBefore(other) ? one : other;
            LocalDate to = one.isBefore(other) ? other : one;
            Instant asOf = lives.instant();
            String channel = random.nextInt(5) == 0 ? any(random, List.of("ONLINE", "COUNTER")) : null;
            String procedure = random.nextInt(5) == 0 ? any(random, PROCEDURES) : null;

            // When
            String where = "seed %d: %s %s %s to %s as of %s %s %s".formatted(SEED, unit, descendants, from, to, asOf, channel,
                    procedure);
            RequestSpecification question = Told.admin("R1").queryParam("unit", unit).queryParam("descendants", descendants)
                    .queryParam("from", from.toString()).queryParam("to", to.toString()).queryParam("asOf", asOf.toString());
            if (channel != null) {
                question.queryParam("channel", channel);
            }
            if (procedure != null) {
                question.queryParam("procedure", procedure);
            }
            String by = any(random, List.of("childUnit", "field", "procedure", "channel", "day", "week", "month"));
            JsonPath answer = question.queryParam("by", by).get("/api/v1/indicators").then().statusCode(200).extract()
                    .jsonPath();

            // Then
            Predicate<CaseFacts> counted = facts -> (facts.ref().receivingUnit().equals(unit)
                    || descendants && facts.ref().receivingUnit().startsWith(unit + "."))
                    && (channel == null || facts.ref().channel().name().equals(channel))
                    && (procedure == null || facts.ref().procedureCode().equals(procedure));
            Map<String, Integer> expected = counted(cases.stream().filter(counted).toList(), from, to, asOf);
            Map<String, Object> answered = answer.getMap("cases");
            expected.forEach((figure, count) -> assertThat(answered.get(figure)).as("%s: %s", where, figure).isEqualTo(count));
            List<Integer> parts = answer.getList("breakdown.rows.cases.resolved", Integer.class);
            assertThat(parts.stream().mapToInt(Integer::intValue).sum()).as("%s by %s", where, by)
                    .isEqualTo(expected.get("resolved"));
            String figure = any(random, List.of("received", "carriedOver", "resolved", "inProgress", "withinLimit", "overdue"));
            assertThat(contributions(question, figure)).as("%s behind %s", where, figure).isEqualTo(expected.get(figure));
        }
    }

    private static List<CaseFacts> told(Lives lives, Random random) {
        Told.province("R1");
        // Many units are asked another way than few.
        Told.all(IntStream.range(10, 35).mapToObj(i -> Told.unit("R1.31." + i, UnitLevel.COMMUNE, "R1.31")).toList());
        List<Told.Fact> facts = new ArrayList<>();
        List<CaseFacts> cases = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<CaseEvent> life = lives.life();
            cases.add(Lives.factsOf(life));
            UUID id = UUID.randomUUID();
            List<? extends Object> events = random.nextBoolean() ? life : List.of(Lives.imported(life));
            for (int sequence = 1; sequence <= events.size(); sequence++) {
                facts.add(new Told.Fact(EventTopic.CASES, id, sequence, events.get(sequence - 1)));
            }
        }
        Told.all(facts);
        long accepted = cases.stream().filter(one -> one.marks().stream().anyMatch(mark -> mark.measure() == Measure.RECEIVED))
                .count();
        long closed = cases.stream().filter(one -> Lives.closedBefore(one, Instant.MAX).isPresent()).count();
        Told.untilAsserted(() -> {
            JsonPath all = Told.admin("R1").queryParam("unit", "R1").queryParam("from", "2023-01-01")
                    .queryParam("to", "2026-01-01").get("/api/v1/indicators").jsonPath();
            assertThat(all.getLong("cases.received")).as(all.prettify()).isEqualTo(accepted);
            assertThat(all.getLong("cases.resolved")).as(all.prettify()).isEqualTo(closed);
        });
        return cases;
    }

    private static Map<String, Integer> counted(List<CaseFacts> cases, LocalDate from, LocalDate to, Instant asOf) {
        Instant periodEnd = CivilTime.startOf(to.plusDays(1));
        Instant end = asOf.isBefore(periodEnd) ? asOf : periodEnd;
        Instant start = end.isBefore(CivilTime.startOf(from)) ? end : CivilTime.startOf(from);
        Map<String, Integer> figures = new LinkedHashMap<>();
        int carriedOver = count(cases, one -> Lives.stateBefore(one, start).isOpen());
        int received = flow(cases, start, end, (one, at) -> Lives.stateBefore(one, at) != Lives.State.UNKNOWN);
        figures.put("carriedOver", carriedOver);
        figures.put("received", carriedOver + received);
        figures.put("receivedOnline", flow(cases, start, end, (one, at) -> one.ref().channel() == Channel.ONLINE
                && Lives.stateBefore(one, at) != Lives.State.UNKNOWN));
        figures.put("resolved", flow(cases, start, end, (one, at) -> Lives.stateBefore(one, at) == Lives.State.CLOSED));
        for (Timeliness timeliness : Timeliness.values()) {
            figures.put(
                    Map.of(Timeliness.EARLY, "early", Timeliness.ON_TIME, "onTime", Timeliness.LATE, "late").get(timeliness),
                    flow(cases, start, end, (one, at) -> Lives.closedBefore(one, at).filter(timeliness::equals).isPresent()));
        }
        figures.put("inProgress", count(cases, one -> Lives.stateBefore(one, end).isOpen()));
        figures.put("overdue", count(cases, one -> Lives.stateBefore(one, end) == Lives.State.OVERDUE));
        figures.put("withinLimit", figures.get("inProgress") - figures.get("overdue"));
        figures.put("paused", count(cases, one -> Lives.stateBefore(one, end) == Lives.State.WAITING));
        return figures;
    }

    private static int contributions(RequestSpecification question, String figure) {
        int sum = 0;
        Set<String> seen = new HashSet<>();
        String cursor = null;
        do {
            RequestSpecification page = RestAssured.given().spec(question).queryParam("figure", figure)
                    .queryParam("limit", 37);
            if (cursor != null) {
                page.queryParam("cursor", cursor);
            }
            JsonPath answer = page.get("/api/v1/indicators/subjects").then().statusCode(200).extract().jsonPath();
            List<String> codes = answer.getList("items.code", String.class);
            codes.forEach(code -> assertThat(seen.add(code)).as("%s comes once", code).isTrue());
            sum += answer.getList("items.contribution", Integer.class).stream().mapToInt(Integer::intValue).sum();
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        return sum;
    }

    private static int count(List<CaseFacts> cases, Predicate<CaseFacts> counts) {
        return (int) cases.stream().filter(counts).count();
    }

    private static int flow(List<CaseFacts> cases, Instant start, Instant end,
            BiPredicate<CaseFacts, Instant> holds) {
        return count(cases, one -> holds.test(one, end)) - count(cases, one -> holds.test(one, start));
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
