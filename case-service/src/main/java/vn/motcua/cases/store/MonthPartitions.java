package vn.motcua.cases.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import vn.motcua.database.DatabaseFault;
import vn.motcua.time.CivilTime;

/** Makes sure the partition of a month exists before the first case of that month is stored. */
@ApplicationScoped
public class MonthPartitions {

    private final AgroalDataSource database;
    private final Clock clock;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    MonthPartitions(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void prepareThisMonthAndTheNext(@Observes StartupEvent start) {
        LocalDate today = CivilTime.dateOf(clock.instant());
        ensure(today);
        ensure(today.plusMonths(1));
    }

    /** Commits on its own, before and apart from the transaction that stores the case. */
    public void ensure(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (!known.contains(month)) {
            QuarkusTransaction.requiringNew().run(() -> create(month));
            known.add(month);
        }
    }

    private void create(YearMonth month) {
        try (Connection connection = database.getConnection();
                PreparedStatement create = connection.prepareStatement("SELECT create_case_partitions(?::date)")) {
            create.setObject(1, month.atDay(1));
            create.execute();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
