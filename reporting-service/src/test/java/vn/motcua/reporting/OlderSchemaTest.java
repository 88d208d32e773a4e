package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.testing.RealComponents;

/** A database of the time before idempotency keys takes them over, though their table's migration is dated earlier. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class OlderSchemaTest {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.flyway.locations")
    String[] locations;

    @ConfigProperty(name = "quarkus.flyway.out-of-order")
    boolean outOfOrder;

    @Test
    void aLibraryThatJoinsLaterBringsItsTable() {
        // Given
        schema().locations("db/migration", "db/inbox").load().migrate();

        // When
        Flyway today = schema().locations(locations).outOfOrder(outOfOrder).load();
        today.migrate();

        // Then
        assertThat(today.validateWithResult().validationSuccessful).isTrue();
        assertThat(Stream.of(today.info().applied()).map(MigrationInfo::getScript)).anyMatch(
                script -> script.endsWith("create_idempotency_key.sql"));
    }

    private FluentConfiguration schema() {
        return Flyway.configure().dataSource(database).schemas("older");
    }
}
