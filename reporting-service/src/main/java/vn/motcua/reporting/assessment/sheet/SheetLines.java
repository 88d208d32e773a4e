package vn.motcua.reporting.assessment.sheet;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.readmodel.Statements;
import vn.motcua.reporting.seals.CanonicalJson;

/** The entries and steps of sheets. Both only grow. */
@ApplicationScoped
public class SheetLines {
    private final Statements statements;

    SheetLines(Statements statements) {
        this.statements = statements;
    }

    /** What an entry rests on, as it is kept. */
    private record Grounds(List<Evidence> evidence, List<KeyTask> tasks) {
    }

    public void add(UUID sheet, Side side, Entry entry) {
        statements
                .with(sql -> sql.run("INSERT INTO assessment_entry (sheet, side, criterion, points, note, grounds, author, at) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
                            statement.setObject(1, sheet);
                            statement.setString(2, side.name());
                            statement.setString(3, entry.criterion());
                            statement.setBigDecimal(4, entry.points());
                            statement.setString(5, entry.note());
                            statement.setString(6, CanonicalJson.write(new Grounds(entry.evidence(), entry.tasks())));
                            statement.setString(7, entry.author());
                            statement.setObject(8, entry.at().atOffset(ZoneOffset.UTC));
                        }));
    }

    /** What stands, by sheet; a sheet without an entry has empty ones. */
    public Map<UUID, Entries> entriesOf(Collection<UUID> sheets) {
        Map<UUID, Entries> found = new HashMap<>();
        sheets.forEach(sheet -> found.put(sheet, new Entries()));
        return statements.with(sql -> {
            sql.each("SELECT DISTINCT ON (sheet, side, criterion) sheet, side, criterion, points, note, grounds, author, at "
                    + "FROM assessment_entry WHERE sheet = ANY (?) ORDER BY sheet, side, criterion, id DESC",
                    statement -> statement.setArray(1, array(statement, "uuid", sheets.toArray())),
                    row -> found.get(row.getObject(1, UUID.class)).put(Side.valueOf(row.getString(2)), entry(row)));
            return found;
        });
    }

    /** Adds a step; whoever adds one holds the sheet. */
    public void add(UUID sheet, Step step) {
        statements.with(sql -> sql.run("INSERT INTO assessment_step (sheet, number, verb, state, side, criterion, comment, "
                + "author, at) SELECT ?, count(*) + 1, ?, ?, ?, ?, ?, ?, ? FROM assessment_step WHERE sheet = ?", statement -> {
                    statement.setObject(1, sheet);
                    statement.setString(2, step.verb());
                    statement.setString(3, step.state().name());
                    statement.setString(4, step.side().name());
                    statement.setString(5, step.criterion());
                    statement.setString(6, step.comment());
                    statement.setString(7, step.author());
                    statement.setObject(8, step.at().atOffset(ZoneOffset.UTC));
                    statement.setObject(9, sheet);
                }));
    }

    /** Everything done or said, in order, by sheet. */
    public Map<UUID, List<Step>> stepsOf(Collection<UUID> sheets) {
        Map<UUID, List<Step>> found = new HashMap<>();
        sheets.forEach(sheet -> found.put(sheet, new ArrayList<>()));
        return statements.with(sql -> {
            sql.each("SELECT sheet, verb, state, side, criterion, comment, author, at FROM assessment_step "
                    + "WHERE sheet = ANY (?) ORDER BY sheet, number",
                    statement -> statement.setArray(1, array(statement, "uuid", sheets.toArray())),
                    row -> found.get(row.getObject(1, UUID.class)).add(new Step(row.getString(2),
                            SheetState.valueOf(row.getString(3)), Side.valueOf(row.getString(4)), row.getString(5),
                            row.getString(6), row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant())));
            return found;
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Grounds grounds = CanonicalJson.read(row.getString(6), Grounds.class);
        return new Entry(row.getString(3), row.getBigDecimal(4), row.getString(5), grounds.evidence(), grounds.tasks(),
                row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
