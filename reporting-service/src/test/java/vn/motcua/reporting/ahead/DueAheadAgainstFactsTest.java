package vn.motcua.reporting.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.Told;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.marks.CaseFacts;
import vn.motcua.reporting.marks.Lives;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.rest.Page;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;

/**
 * Random lives, each told as far as an instant lets it be known, and what is to come compared with looking at the cases one by
 * one; failures name the seed.
 */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DueAheadAgainstFactsTest {
    private static final long SEED = Long.getLong("seed", 20240229);
    private static final int CASES = 500;
    private static final int ROUNDS = 80;
    private static final int MOST_DAYS = 31;
    private static final Instant KNOWN_UNTIL = Lives.FIRST.plus(Duration.ofDays(120)).plusSeconds(7_265);
    private static final List<String> UNITS = List.of("W1.16", "W1.30", "W1.30.01", "W1.30.02", "W1.31", "W1.31.01");
    private static final List<String> PROCEDURES = List.of("1.000001", "1.000002", "1.000003", "1.000004");

    @Inject
    DueAhead dueAhead;

    @Inject
    ReplicatedUnits units;

    @Test
    void everyDayEqualsLookingAtEveryCase() {
        // Given
        Random random = new Random(SEED);
        List<CaseFacts> cases = told(random);
        long counted = 0;

        for (int round = 0; round < ROUNDS; round++) {
            // Nothing happens after the last that was told, but time goes on.
            Instant now = KNOWN_UNTIL.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? 0 : random.nextInt(6 * 24 * 60)));
            String code = any(random, List.of("W1", "W1", "W1.30", "W1.31", "W1.30.01", "W1.16"));
            Unit unit = units.units().find(code).orElseThrow();
            boolean descendants = random.nextInt(4) != 0;
            Set<UnitLevel> levels = random.nextInt(5) == 0 ? Set.of(UnitLevel.COMMUNE) : Set.of();
            Channel channel = random.nextInt(4) == 0 ? any(random, List.of(Channel.values())) : null;
            String procedure = random.nextInt(4) == 0 ? any(random, PROCEDURES) : null;
            LocalDate today = CivilTime.dateOf(now);
            Question question = new Question(unit, descendants, levels, today, today.plusDays(random.nextInt(MOST_DAYS)), now,
                    null, procedure, channel);
            Predicate<CaseFacts> meant = facts -> (facts.ref().receivingUnit().equals(code)
                    || descendants && facts.ref().receivingUnit().startsWith(code + "."))
                    && (levels.isEmpty() || facts.ref().receivingUnit().split("\\.").length == 3)
                    && (channel == null || facts.ref().channel() == channel)
                    && (procedure == null || facts.ref().procedureCode().equals(procedure));

            // When
            DueAheadView answer = dueAhead.answer(question);

            // Then
            String where = "seed %d, round %d: %s".formatted(SEED, round, question);
            assertThat(answer.days()).as(where).extracting(DueAheadView.Day::day)
                    .containsExactlyElementsOf(today.datesUntil(question.to().plusDays(1)).toList());
            for (DueAheadView.Day day : answer.days()) {
                List<String> due = dueOn(cases.stream().filter(meant).toList(), day.day(), now);
                assertThat(day.due()).as("%s: %s", where, day).isEqualTo(due.size());
                counted += day.due();
            }
            LocalDate any = today.plusDays(random.nextInt(answer.days().size()));
            assertThat(codes(question, any)).as("%s: behind %s", where, any)
                    .containsExactlyInAnyOrderElementsOf(dueOn(cases.stream().filter(meant).toList(), any, now));
        }
        assertThat(counted).as("cases due in all rounds").isGreaterThan(ROUNDS);
    }

    /** Cases that nobody touches until then turn from running into overdue on that day. */
    private static List<String> dueOn(List<CaseFacts> cases, LocalDate day, Instant now) {
        Instant start = CivilTime.startOf(day);
        Instant first = start.isBefore(now) ? now : start;
        Instant end = CivilTime.startOf(day.plusDays(1));
        return cases.stream().filter(facts -> Lives.stateBefore(facts, first) == Lives.State.RUNNING)
                .filter(facts -> Lives.stateBefore(facts, end) == Lives.State.OVERDUE).map(facts -> facts.ref().caseCode())
                .toList();
    }

    private List<String> codes(Question question, LocalDate day) {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            Page<String> page = dueAhead.codes(question, day, cursor, 2);
            codes.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return codes;
    }

    private static List<CaseFacts> told(Random random) {
        Told.province("W1");
        Lives lives = new Lives(random, "W", UNITS, PROCEDURES);
        List<Told.Fact> facts = new ArrayList<>();
        List<CaseFacts> cases = new ArrayList<>();
        while (cases.size() < CASES) {
            List<CaseEvent> life = known(lives.life());
            if (life.isEmpty()) {
                continue;
            }
            cases.add(Lives.factsOf(life));
            UUID id = new UUID(random.nextLong(), random.nextLong());
            List<? extends Object> events = random.nextInt(3) != 0 ? life : List.of(Lives.imported(life));
            for (int sequence = 1; sequence <= events.size(); sequence++) {
                facts.add(new Told.Fact(EventTopic.CASES, id, sequence, events.get(sequence - 1)));
            }
        }
        Told.all(facts);
        Told.untilAsserted(() -> {
            JsonPath all = Told.admin("W1").queryParam("unit", "W1").queryParam("from", "2023-01-01")
                    .queryParam("to", CivilTime.dateOf(KNOWN_UNTIL).toString())
                    .queryParam("asOf", KNOWN_UNTIL.toString()).get("/api/v1/indicators").jsonPath();
            assertThat(all.getLong("cases.resolved")).isEqualTo(in(cases, Lives.State.CLOSED));
            assertThat(all.getLong("cases.paused")).isEqualTo(in(cases, Lives.State.WAITING));
            assertThat(all.getLong("cases.overdue")).isEqualTo(in(cases, Lives.State.OVERDUE));
            assertThat(all.getLong("cases.withinLimit"))
                    .isEqualTo(in(cases, Lives.State.WAITING) + in(cases, Lives.State.RUNNING));
        });
        return cases;
    }

    private static long in(List<CaseFacts> cases, Lives.State state) {
        return cases.stream().filter(facts -> Lives.stateBefore(facts, KNOWN_UNTIL) == state).count();
    }

    /** What had happened of a life by then. */
    private static List<CaseEvent> known(List<CaseEvent> life) {
        int happened = 0;
        while (happened < life.size()) {
            List<CaseFacts.Step> steps = Lives.factsOf(life.subList(0, happened + 1)).steps();
            if (!steps.get(steps.size() - 1).at().isBefore(KNOWN_UNTIL)) {
                break;
            }
            happened++;
        }
        return life.subList(0, happened);
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
