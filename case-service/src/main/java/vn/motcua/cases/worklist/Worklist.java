package vn.motcua.cases.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.worklist.CaseLines.Found;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.identity.UnitTrees;
import vn.motcua.rest.Page;

/** What lies on the desks of the caller's units: the cases that are not over, read from the table that holds only these. */
@ApplicationScoped
public class Worklist {

    private final AgroalDataSource database;
    private final CaseLines lines;
    private final UnitScope scope;
    private final UnitTrees trees;
    private final CurrentCaller caller;
    private final CountingDesks counting;
    private final Clock clock;

    Worklist(AgroalDataSource database, CaseLines lines, UnitScope scope, UnitTrees trees, CurrentCaller caller,
            CountingDesks counting, Clock clock) {
        this.database = database;
        this.lines = lines;
        this.scope = scope;
        this.trees = trees;
        this.caller = caller;
        this.counting = counting;
        this.clock = clock;
    }

    /**
     * Whose desks: of all the caller's units, or of one ({@code unit} is not null) with those below it; {@code mine}: the
     * caller's own.
     */
    record Desk(String unit, boolean mine) {
    }

    /** What a list is asked for; desk, group, order and limit are always there, the rest may be null. */
    record Filter(Desk desk, WorklistGroup group, CaseState state, String procedure, Channel channel, LocalDate from,
            LocalDate to,
            String words, WorklistOrder order, String cursor, int limit) {
    }

    private record Entry(Found found, OffsetDateTime dueAt) {
    }

    @Transactional
    Page<CaseLine> list(Filter filter) {
        InUnits units = units(filter.desk());
        if (units.none()) {
            return new Page<>(List.of(), null);
        }
        Instant now = clock.instant();
        Page<Entry> page = Page.of(read(statement(filter, units, now)), filter.limit(),
                last -> filter.order().cursor(last.dueAt(), last.found().id()));
        return new Page<>(lines.of(page.items().stream().map(Entry::found).toList(), now), page.nextCursor());
    }

    private Sql statement(Filter filter, InUnits units, Instant now) {
        Sql sql = new Sql("SELECT case_id, submitted_on, assignee, due_at FROM open_case WHERE")
                .and(filter.group().condition(), filter.group().instants(now));
        Optional<CaseCode> code = Asked.code(filter.words());
        code.ifPresent(exact -> sql.and("AND code = ?", exact.text()));
        units.addTo(sql, code.isPresent() ? null : filter.words());
        mine(sql, filter.desk());
        sql.andIf(filter.state() != null, "AND state = ?", () -> filter.state().name())
                .andIf(filter.procedure() != null, "AND procedure_code = ?", filter::procedure)
                .andIf(filter.channel() != null, "AND channel = ?", () -> filter.channel().name())
                .andIf(filter.from() != null, "AND submitted_on >= ?", filter::from)
                .andIf(filter.to() != null, "AND submitted_on <= ?", filter::to);
        if (filter.cursor() != null) {
            filter.order().behind(sql, filter.cursor());
        }
        return sql.and(filter.order().orderBy()).and("LIMIT ?", filter.limit() + 1);
    }

    /** How many cases each group has; of desks over many units, a few seconds ago. */
    WorklistTotals totals(Desk desk) {
        return counting.totals(units(desk), desk.mine() ? caller.get().username() : null);
    }

    private InUnits units(Desk desk) {
        if (desk.unit() == null) {
            return new InUnits(scope.units());
        }
        scope.require(desk.unit());
        return new InUnits(trees.current().withDescendants(desk.unit()));
    }

    private void mine(Sql sql, Desk desk) {
        sql.andIf(desk.mine(), "AND assignee = ?", () -> caller.get().username());
    }

    private List<Entry> read(Sql sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepared(connection);
                ResultSet row = select.executeQuery()) {
            List<Entry> entries = new ArrayList<>();
            while (row.next()) {
                entries.add(new Entry(new Found(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class),
                        row.getString(3)), row.getObject(4, OffsetDateTime.class)));
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
