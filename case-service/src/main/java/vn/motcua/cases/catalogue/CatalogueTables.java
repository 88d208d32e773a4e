package vn.motcua.cases.catalogue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.catalogue.Catalogue.KnownUnit;
import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.contracts.catalog.ProcedureVersionPublished;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.UnitTree;
import vn.motcua.workingtime.LegalClock;

/** The replica's tables. */
@ApplicationScoped
class CatalogueTables {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final AgroalDataSource database;

    CatalogueTables(AgroalDataSource database) {
        this.database = database;
    }

    long revision() {
        return read("SELECT revision FROM catalogue_revision", rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Reads the revision first: what changes while the rest is read raises it again, and is read the next time. */
    Catalogue read() {
        long revision = revision();
        Map<String, String> parents = new HashMap<>();
        Map<String, KnownUnit> units = read("SELECT code, parent_code, name, level, valid_from, valid_to FROM catalogue_unit",
                rows -> {
                    Map<String, KnownUnit> found = new HashMap<>();
                    while (rows.next()) {
                        parents.put(rows.getString(1), rows.getString(2));
                        found.put(rows.getString(1), new KnownUnit(rows.getString(3), UnitLevel.valueOf(rows.getString(4)),
                                date(rows, 5), date(rows, 6)));
                    }
                    return found;
                });
        Map<String, List<ProcedureTerms>> versions = read(
                "SELECT terms, valid_to FROM catalogue_procedure_version ORDER BY code, version", rows -> {
                    Map<String, List<ProcedureTerms>> found = new HashMap<>();
                    while (rows.next()) {
                        ProcedureTerms terms = new ProcedureTerms(parse(rows.getString(1), ProcedureVersionPublished.class),
                                date(rows, 2));
                        found.computeIfAbsent(terms.code(), code -> new ArrayList<>()).add(terms);
                    }
                    return found;
                });
        NavigableMap<Integer, LegalClock> clocks = read("SELECT version, rules FROM catalogue_calendar "
                + "WHERE code = (SELECT min(code) FROM catalogue_calendar)", rows -> {
                    NavigableMap<Integer, LegalClock> found = new TreeMap<>();
                    while (rows.next()) {
                        found.put(rows.getInt(1),
                                new LegalClock(Calendars.of(parse(rows.getString(2), CalendarVersionPublished.class))));
                    }
                    return found;
                });
        return new Catalogue(revision, Map.copyOf(units), new UnitTree(parents), versions, clocks);
    }

    void putUnit(String code, String parentCode, String name, UnitLevel level, LocalDate validFrom, LocalDate validTo) {
        write("INSERT INTO catalogue_unit (code, parent_code, name, level, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?) "
                + "ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code, name = excluded.name, "
                + "level = excluded.level, valid_from = excluded.valid_from, valid_to = excluded.valid_to",
                code, parentCode, name, level.name(), validFrom, validTo);
    }

    /** A new version ends the one before it on the day before it begins. */
    void putVersion(ProcedureVersionPublished version) {
        write("UPDATE catalogue_procedure_version SET valid_to = ? WHERE code = ? AND version < ? AND (valid_to IS NULL OR valid_to >= ?)",
                version.validFrom().minusDays(1), version.code(), version.version(), version.validFrom());
        write("INSERT INTO catalogue_procedure_version (code, version, valid_from, valid_to, terms) VALUES (?, ?, ?, ?, ?::jsonb) "
                + "ON CONFLICT (code, version) DO UPDATE SET valid_from = excluded.valid_from, valid_to = excluded.valid_to, "
                + "terms = excluded.terms", version.code(), version.version(), version.validFrom(), version.validTo(),
                json(version));
    }

    void endProcedure(String code, LocalDate lastValidDay) {
        write("UPDATE catalogue_procedure_version SET valid_to = ? WHERE code = ? AND (valid_to IS NULL OR valid_to > ?)",
                lastValidDay, code, lastValidDay);
    }

    void putCalendar(CalendarVersionPublished calendar) {
        write("INSERT INTO catalogue_calendar (code, version, rules) VALUES (?, ?, ?::jsonb) "
                + "ON CONFLICT (code, version) DO UPDATE SET rules = excluded.rules", calendar.code(), calendar.version(),
                json(calendar));
    }

    void raiseRevision() {
        write("UPDATE catalogue_revision SET revision = revision + 1");
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <T> T parse(String json, Class<T> type) throws SQLException {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new SQLException("unreadable replica row", e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String sql, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            return reading.read(rows);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void write(String sql, Object... parameters) {
        try (Connection connection = database.getConnection(); PreparedStatement write = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                write.setObject(i + 1, parameters[i]);
            }
            write.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private interface Reading<T> {

        T read(ResultSet rows) throws SQLException;
    }
}
