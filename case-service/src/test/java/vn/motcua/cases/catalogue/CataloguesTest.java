package vn.motcua.cases.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import vn.motcua.identity.UnitTree;

class CataloguesTest {

    private Instant now = Instant.parse("2024-03-04T02:00:00Z");
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final Catalogues catalogues = new Catalogues(new SlowTables(), new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void nobodyWaitsForTheOneWhoReadsItAgain() throws Exception {
        // Given one who found it too old and waits for the database
        Catalogue known = catalogues.catalogue();
        now = now.plusSeconds(5);
        CompletableFuture<Catalogue> reading = CompletableFuture.supplyAsync(catalogues::catalogue);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        // When
        Catalogue meanwhile = CompletableFuture.supplyAsync(catalogues::catalogue).get(10, TimeUnit.SECONDS);

        // Then
        assertThat(meanwhile).isSameAs(known);
        answered.countDown();
        assertThat(reading.get(10, TimeUnit.SECONDS)).isSameAs(known);
    }

    private final class SlowTables extends CatalogueTables {

        SlowTables() {
            super(null);
        }

        @Override
        long revision() {
            asked.countDown();
            try {
                answered.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 1;
        }

        @Override
        Catalogue read() {
            return new Catalogue(1, Map.of(), new UnitTree(Map.of()), Map.of(), new TreeMap<>());
        }
    }
}
