package vn.motcua.reporting.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.DefinitionJson;
import vn.motcua.reporting.index.definition.IndexDefinition;

class EntryRulesTest {
    private static final int ROUNDS = 2_000;

    @Test
    void pointsAreTakenExactlyWhenTheDefinitionAllowsThem() throws IOException {
        for (String file : List.of("index-766", "one-stop-nine-criteria", "cchc-sample", "year-end-tasks-sample")) {
            IndexDefinition index = definition(file);
            List<Criterion> all = index.all().toList();
            for (long seed = 1; seed <= ROUNDS; seed++) {
                // Given
                Random random = new Random(Long.getLong("seed", seed));
                Criterion criterion = all.get(random.nextInt(all.size()));
                UnitLevel level = UnitLevel.values()[random.nextInt(UnitLevel.values().length)];
                BigDecimal points = BigDecimal.valueOf(random.nextInt(4_500) - 500, random.nextInt(3));

                // When
                boolean taken = new EntryRules(index, level).faultsOf(List.of(entry(criterion.code(), points))).isEmpty();

                // Then
                boolean within = points.signum() >= 0 && points.compareTo(criterion.max()) <= 0;
                boolean scored = !criterion.isGroup() && criterion.assessed() != null && !criterion.notFor().contains(level);
                boolean listed = scored && (criterion.assessed().allowed().isEmpty()
                        || criterion.assessed().allowed().stream().anyMatch(one -> one.compareTo(points) == 0));
                assertThat(taken).as("%s, seed %s, %s of %s for %s", file, seed, points, criterion.code(), level)
                        .isEqualTo(within && listed);
            }
        }
    }

    @Test
    void whatIsMissingIsWhatPeopleAloneScoreAndTasksWhereTheyAreAskedFor() throws IOException {
        // Given
        EntryRules office = new EntryRules(definition("year-end-tasks-sample"), UnitLevel.DEPARTMENT);
        EntryRules commune = new EntryRules(definition("year-end-tasks-sample"), UnitLevel.COMMUNE);
        Entries pointsOnly = new Entries().put(Side.UNIT, entry("A.1", BigDecimal.ONE)).put(Side.UNIT,
                entry("A.2", BigDecimal.ONE));

        // When, Then
        assertThat(office.missing(new Entries())).containsExactly("A.1", "A.2", "B.3", "C.1", "C.2");
        assertThat(commune.missing(pointsOnly)).containsExactly("A.1", "B.3", "C.1");
    }

    private static Entry entry(String criterion, BigDecimal points) {
        return new Entry(criterion, points, null, List.of(), List.of(), "lan", Instant.EPOCH);
    }

    private static IndexDefinition definition(String name) throws IOException {
        try (InputStream file = EntryRulesTest.class.getResourceAsStream("/rules/" + name + ".json")) {
            return DefinitionJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
