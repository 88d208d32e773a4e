package vn.motcua.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.DueDateRecounted;
import vn.motcua.contracts.cases.Leg;
import vn.motcua.contracts.cases.LegEnded;
import vn.motcua.contracts.cases.LegKind;
import vn.motcua.contracts.catalog.UnitChanged;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.intake.CaseEvents;
import vn.motcua.reporting.intake.CatalogEvents;
import vn.motcua.reporting.intake.TopicEvents;
import vn.motcua.reporting.marks.CaseFacts;
import vn.motcua.reporting.marks.Lives;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.testing.RealComponents;
import vn.motcua.time.CivilTime;

/**
 * Thousands of histories go through the read model in PostgreSQL in batches of any size, mingled with one another, with imports
 * over what was told live, and with units that move, merge or come late; the cube is then what counting every case again gives,
 * cell by cell. {@code -Dseed=…} repeats a round that failed.
 */
@QuarkusTest
@WithTestResource(RealComponents.class)
class CubeAgainstRecountTest {
    private static final int ROUNDS = 8;
    private static final int CASES = 300;
    private static final String SCHEMA = "recounted";
    private static final List<String> TABLES = List.of("unit", "field", "procedure", "working_calendar", "unit_tree", "subject",
            "mark", "cube", "node_cube");
    private static final List<String> COMMUNES = List.of("Q1.30.01", "Q1.30.02", "Q1.31.01", "Q1.31.02");
    private static final List<String> UNITS = List.of("Q1.16", "Q1.30", "Q1.31", "Q1.30.01", "Q1.30.02", "Q1.31.01", "Q1.31.02",
            "Q1.99");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final List<String> PROCEDURES = List.of("1.000001", "1.000002");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @Inject
    AgroalDataSource database;

    @Inject
    Dictionary dictionary;

    private UnitsCache units;

    /** A cell of either cube, under the number of its place. */
    private record Cell(int place, Grain grain, LocalDate day, String procedure, Measure measure, int channel) {

        private Cell per(Grain coarser) {
            return new Cell(place, coarser, coarser.startOf(day), procedure, measure, channel);
        }

        private Cell at(int node) {
            return new Cell(node, grain, day, null, measure, channel);
        }
    }

    private record Said(EventTopic topic, UUID whose, Object event) {
    }

    @Test
    void everyCellIsWhatCountingEveryCaseAgainGives() throws SQLException {
        long only = Long.getLong("seed", 0);
        try (Connection connection = database.getConnection()) {
            for (long seed = only == 0 ? 1 : only; seed <= (only == 0 ? ROUNDS : only); seed++) {
                // Given
                units = new UnitsCache(dictionary.units());
                prepare(connection);
                Random random = new Random(seed);
                Map<UUID, List<CaseEvent>> histories = histories(random);
                Map<String, String> parents = new HashMap<>();
                List<Said> said = told(random, histories, parents);

                // When
                for (int from = 0; from < said.size();) {
                    from = apply(connection, said, from, Math.min(said.size(), from + 1 + random.nextInt(400)));
                }

                // Then
                Map<Cell, Long> days = new HashMap<>();
                histories.values().forEach(history -> recount(Lives.factsOf(history), days));
                String where = "seed " + seed;
                transact(connection, sql -> {
                    assertThat(cells(sql, "cube", "unit", "procedure")).as(where).isEqualTo(withCoarser(days, false));
                    assertThat(cells(sql, "node_cube", "node", "0")).as(where)
                            .isEqualTo(withCoarser(nodes(days, parents), true));
                });
            }
        } finally {
            try (Connection connection = database.getConnection()) {
                new Sql(connection).run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
            }
        }
    }

    private static Map<UUID, List<CaseEvent>> histories(Random random) {
        Lives lives = new Lives(random, "Q", UNITS, PROCEDURES);
        Map<UUID, List<CaseEvent>> histories = new LinkedHashMap<>();
        for (int i = 0; i < CASES; i++) {
            List<CaseEvent> life = new ArrayList<>(lives.life());
            int place = 1 + random.nextInt(life.size());
            switch (random.nextInt(4)) {
                case 0 -> life.add(place, Lives.imported(life.subList(0, place), lives.manner()));
                case 1 -> life.add(Lives.imported(lives.life(), lives.manner()));
                case 2 -> life.add(place, aside(life.subList(0, place), random));
                default -> {
                }
            }
            histories.put(new UUID(random.nextLong(), random.nextLong()), life);
        }
        return histories;
    }

    /** What happens beside the steps of a case: its calendar is corrected, or a leg of it ends. */
    private static CaseEvent aside(List<CaseEvent> life, Random random) {
        CaseFacts facts = Lives.factsOf(life);
        Instant at = facts.steps().get(facts.steps().size() - 1).at();
        Instant due = at.plus(Duration.ofHours(random.nextInt(400) - 100));
        return random.nextBoolean() ? new DueDateRecounted(facts.ref(), at, due, 2)
                : new LegEnded(facts.ref(), new Leg(any(random, UNITS), LegKind.values()[0], 1, at, at, due));
    }

    /** All that is told, each history and the changes of the tree in their own order and mingled as chance has it. */
    private static List<Said> told(Random random, Map<UUID, List<CaseEvent>> histories, Map<String, String> parents) {
        List<Deque<Said>> threads = new ArrayList<>();
        histories.forEach((id, history) -> threads.add(history.stream().map(event -> new Said(EventTopic.CASES, id, event))
                .collect(Collectors.toCollection(ArrayDeque::new))));
        threads.add(tree(random, parents));
        List<Said> told = new ArrayList<>();
        while (!threads.isEmpty()) {
            int next = random.nextInt(threads.size());
            told.add(threads.get(next).poll());
            if (threads.get(next).isEmpty()) {
                threads.remove(next);
            }
        }
        return told;
    }

    private static Deque<Said> tree(Random random, Map<String, String> parents) {
        Deque<Said> tree = new ArrayDeque<>();
        List<String> codes = new ArrayList<>(List.of("Q1", "Q1.16", "Q1.30", "Q1.31"));
        codes.addAll(COMMUNES);
        Collections.shuffle(codes, random);
        codes.forEach(code -> {
            parents.put(code, code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : null);
            tree.add(unit(code, new UnitRegistered(code, code, levelOf(code), parents.get(code), null, SINCE, null)));
        });
        for (int i = 0; i < 3; i++) {
            move(any(random, COMMUNES), any(random, List.of("Q1.30", "Q1.31", "Q1")), null, parents, tree);
        }
        if (random.nextBoolean()) {
            String merged = "Q1.31.09";
            parents.put(merged, "Q1.31");
            tree.add(unit(merged, new UnitRegistered(merged, merged, levelOf(merged), "Q1.31", null, SINCE, null)));
            COMMUNES.subList(1, 3).forEach(code -> move(code, merged, LocalDate.of(2024, 3, 1), parents, tree));
        }
        return tree;
    }

    private static void move(String code, String parent, LocalDate until, Map<String, String> parents, Deque<Said> tree) {
        parents.put(code, parent);
        tree.add(unit(code, new UnitChanged(code, code, levelOf(code), parent, null, SINCE, until)));
    }

    private static Said unit(String code, Object event) {
        return new Said(EventTopic.CATALOG, UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), event);
    }

    private static UnitLevel levelOf(String code) {
        return code.equals("Q1.16") ? UnitLevel.SERVICE_CENTRE
                : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE).get(code.split("\\.").length - 1);
    }

    /** Applies what lies between two places as the inbox does, each topic's in a transaction of its own. */
    private int apply(Connection connection, List<Said> said, int from, int to) throws SQLException {
        for (EventTopic topic : List.of(EventTopic.CASES, EventTopic.CATALOG)) {
            List<ReceivedEvent> batch = said.subList(from, to).stream().filter(one -> one.topic == topic)
                    .map(CubeAgainstRecountTest::received).toList();
            TopicEvents events = topic == EventTopic.CASES ? new CaseEvents() : new CatalogEvents();
            transact(connection, sql -> events.apply(new ReadModel(connection, dictionary, units), batch));
        }
        return to;
    }

    private static ReceivedEvent received(Said said) {
        try {
            return new ReceivedEvent(UUID.randomUUID(), EventTopic.typeOf(said.event.getClass()), "x", said.whose, 1,
                    Instant.EPOCH, JSON.writeValueAsBytes(said.event), said.topic.topicName(), 0, 0);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void prepare(Connection connection) {
        Sql sql = new Sql(connection);
        sql.run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        sql.run("CREATE SCHEMA " + SCHEMA);
        TABLES.forEach(
                table -> sql.run("CREATE TABLE " + SCHEMA + "." + table + " (LIKE public." + table + " INCLUDING ALL)"));
        sql.run("INSERT INTO " + SCHEMA + ".unit_tree VALUES ('empty')");
    }

    private static void transact(Connection connection, Consumer<Sql> work) throws SQLException {
        connection.setAutoCommit(false);
        Sql sql = new Sql(connection);
        sql.run("SET LOCAL search_path = " + SCHEMA + ", public");
        sql.run("SET LOCAL synchronous_commit = off");
        work.accept(sql);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private Map<Cell, Long> cells(Sql sql, String table, String place, String procedure) {
        Map<Cell, Long> cells = new HashMap<>();
        sql.each("SELECT " + place + ", grain, day, " + procedure + ", measure, channel, total FROM " + table
                + " WHERE total <> 0",
                row -> cells.put(
                        new Cell(row.getInt(1), Grain.values()[row.getInt(2) - 1], row.getObject(3, LocalDate.class),
                                dictionary.procedures().codeOf(sql, row.getInt(4)), Measure.withId(row.getInt(5)),
                                row.getInt(6)),
                        row.getLong(7)));
        return cells;
    }

    private void recount(CaseFacts facts, Map<Cell, Long> days) {
        for (LocalDate day : Recount.days(facts)) {
            Map<Recount.Counted, Long> change = new HashMap<>(Recount.before(facts, CivilTime.startOf(day.plusDays(1))));
            Recount.before(facts, CivilTime.startOf(day)).forEach((counted, sum) -> change.merge(counted, -sum, Long::sum));
            change.forEach((counted, sum) -> days.merge(
                    new Cell(number(counted.unit()), Grain.DAY, day, facts.ref().procedureCode(), counted.measure(),
                            ChannelKey.of(facts.ref().channel())),
                    sum, Long::sum));
        }
    }

    private Map<Cell, Long> nodes(Map<Cell, Long> days, Map<String, String> parents) {
        Map<Cell, Long> nodes = new HashMap<>();
        Map<Integer, List<Integer>> placesOf = new HashMap<>();
        UNITS.forEach(code -> {
            List<Integer> places = new ArrayList<>(List.of(number(code)));
            for (String above = parents.get(code); above != null; above = parents.get(above)) {
                places.add(Node.below(number(above), levelOf(code)));
            }
            placesOf.put(number(code), places);
        });
        days.forEach((cell, sum) -> placesOf.get(cell.place).forEach(place -> nodes.merge(cell.at(place), sum, Long::sum)));
        return nodes;
    }

    private static Map<Cell, Long> withCoarser(Map<Cell, Long> days, boolean yearsOfStocks) {
        Map<Cell, Long> all = new HashMap<>(days);
        days.forEach((cell, sum) -> {
            all.merge(cell.per(Grain.MONTH), sum, Long::sum);
            if (yearsOfStocks && cell.measure.isStock()) {
                all.merge(cell.per(Grain.YEAR), sum, Long::sum);
            }
        });
        all.values().removeIf(sum -> sum == 0);
        return all;
    }

    private int number(String unit) {
        dictionary.units().ensure(List.of(unit));
        return dictionary.units().idOf(unit);
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
