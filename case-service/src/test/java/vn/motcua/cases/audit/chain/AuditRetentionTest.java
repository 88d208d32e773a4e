package vn.motcua.cases.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.audit.proof.ChainCheck;
import vn.motcua.cases.audit.proof.ChainCheck.Finding;
import vn.motcua.testing.RealComponents;

/** Over years, by a clock that the test turns, in a chain of its own. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AuditRetentionTest {

    private static final Duration TEN_YEARS = Duration.ofDays(3650);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Connection connection;

    @BeforeEach
    void anEmptyChain() throws SQLException, IOException {
        connection = DriverManager.getConnection(url, user, password);
        run("CREATE SCHEMA audit_years");
        run("SET search_path = audit_years");
        try (InputStream script = getClass().getResourceAsStream("/db/migration/V202611232140__create_audit_chain.sql")) {
            run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void gone() throws SQLException {
        run("DROP SCHEMA audit_years CASCADE");
        connection.close();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private void actsAt(String instant, int howMany) throws SQLException {
        for (int i = 0; i < howMany; i++) {
            run("INSERT INTO audit_pending (at, what, operation, codes) VALUES ('" + instant + "', 'READ', 'getCase', 'X-1')");
        }
        seal(instant);
    }

    private void seal(String instant) throws SQLException {
        new SealingRound(connection, at(instant), 500).seal();
    }

    private void remove(String now) throws SQLException {
        new AuditRetention(TEN_YEARS, at(now)).removeOld(connection);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private Finding check() throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        byte[] previous = null;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + AuditRows.SEALED + " FROM audit_entry ORDER BY position")) {
            while (row.next()) {
                SealedEntry sealed = AuditRows.sealed(row);
                if (previous == null) {
                    previous = hashBefore(sealed.position());
                }
                lines.add(sealed.line(previous));
                previous = sealed.hash();
            }
        }
        return ChainCheck.of(new BufferedReader(new StringReader(String.join("\n", lines))), null, Set.of());
    }

    private byte[] hashBefore(long position) throws SQLException {
        if (position == 1) {
            return new byte[32];
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT hash FROM audit_removal WHERE position = " + (position - 1))) {
            row.next();
            return row.getBytes(1);
        }
    }

    @Test
    void whatHasBeenKeptLongEnoughGoesAndTheRestIsStillProvable() throws Exception {
        // Given
        actsAt("2026-11-20T08:00:00Z", 3);
        actsAt("2026-12-31T23:59:59.999Z", 2);
        actsAt("2027-01-01T00:00:00Z", 2);
        String lastHash = one("SELECT encode(hash, 'hex') FROM audit_entry WHERE position = 5");

        // When ten years, of 3,650 days each, after the end of December 2026
        remove("2036-12-28T23:59:59Z");
        assertThat(one("SELECT min(position) FROM audit_entry")).isEqualTo("4");
        remove("2036-12-29T00:00:00Z");
        seal("2036-12-29T00:00:01Z");

        // Then
        assertThat(one("SELECT string_agg(position || ' ' || what, ', ' ORDER BY position) FROM audit_entry"))
                .isEqualTo("6 READ, 7 READ, 8 REMOVED, 9 REMOVED");
        assertThat(one("SELECT changes FROM audit_entry WHERE position = 9"))
                .isEqualTo("[{\"hash\":\"" + lastHash + "\",\"removedThrough\":5}]");
        Finding finding = check();
        assertThat(finding.broken()).isNull();
        assertThat(finding).extracting(Finding::first, Finding::last).containsExactly(6L, 9L);
    }

    @Test
    void aMonthGoesWholeOrNotAtAll() throws Exception {
        // Given
        actsAt("2026-11-20T08:00:00Z", 2);
        actsAt("2026-12-20T08:00:00Z", 2);
        try (Connection reader = DriverManager.getConnection(url, user, password);
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.executeQuery("SELECT count(*) FROM audit_years.audit_entry").close();

            // When
            assertThatThrownBy(() -> remove("2040-01-01T00:00:00Z")).hasMessageContaining("lock timeout");
            reader.rollback();
        }

        // Then
        assertThat(one("SELECT count(*) FROM audit_entry")).isEqualTo("4");
        assertThat(one("SELECT count(*) FROM audit_pending")).isEqualTo("0");
        assertThat(one("SELECT count(*) FROM audit_removal")).isEqualTo("0");
        remove("2040-01-01T00:00:00Z");
        assertThat(one("SELECT count(*) FROM audit_entry")).isEqualTo("0");
        actsAt("2040-01-01T00:00:01Z", 1);
        assertThat(check()).extracting(Finding::broken, Finding::first, Finding::last).containsExactly(null, 5L, 7L);
    }

    @Test
    void aClockThatWasSetBackDoesNotMixTheMonths() throws Exception {
        // When
        actsAt("2027-01-01T00:00:00Z", 1);
        actsAt("2026-12-31T23:00:00Z", 1);

        // Then
        assertThat(one("SELECT count(DISTINCT sealed_at) FROM audit_entry")).isEqualTo("1");
        assertThat(check().broken()).isNull();
    }

    @Test
    void aRetentionThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> new AuditRetention(Duration.ofDays(729), Clock.systemUTC()).refuseToKeepTooShort(null))
                .hasMessageContaining("at least");
    }
}
