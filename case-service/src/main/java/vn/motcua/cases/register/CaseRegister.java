package vn.motcua.cases.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.worklist.UnitWords;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.InvalidCursor;
import vn.motcua.rest.Page;
import vn.motcua.time.CivilTime;

/**
 * The register of a one-stop unit: every case that was handed in there, in the order of codes. Refused and withdrawn ones stand
 * in
 * it too, as its numbers have no gap.
 */
@ApplicationScoped
public class CaseRegister {

    /** A busy centre's year; a workbook of more rows opens slowly on an office's machine. */
    static final int MOST_ROWS = 100_000;
    private static final int AT_A_TIME = 1_000;
    private static final Set<CaseState> WITHOUT_RESULT = Set.of(CaseState.REGISTERED, CaseState.REFUSED, CaseState.WITHDRAWN,
            CaseState.STOPPED);
    /**
     * The index of words finds a unit's cases of a month; where the unit only processes a case, it is in another's register.
     */
    private static final String SELECT = "SELECT code, submitted_on, procedure_code, procedure_version, applicant_name, address, "
            + "phone, processing_unit, submitted_at, due_at, state, last_step_at, channel, closed_at, result_number, "
            + "jsonb_array_length(documents) AS documents FROM cases "
            + "WHERE words @@ ?::tsquery "
            + "AND receiving_unit = ? AND submitted_on BETWEEN ? AND ? AND (submitted_on, length(code), code) > (?, ?, ?) "
            + "ORDER BY submitted_on, length(code), code LIMIT ?";

    private final AgroalDataSource database;
    private final Catalogues catalogues;
    private final UnitScope scope;

    CaseRegister(AgroalDataSource database, Catalogues catalogues, UnitScope scope) {
        this.database = database;
        this.catalogues = catalogues;
        this.scope = scope;
    }

    /**
     * The whole register of a period, as it is printed.
     *
     * @throws OutsideUnitScope when the unit is none of the caller's
     * @throws InvalidRequest when the period is too long, or has more cases than a register can show at once
     */
    @Transactional
    public List<RegisterRow> rows(String unit, LocalDate from, LocalDate to) {
        List<RegisterRow> rows = new ArrayList<>();
        forEach(new RegisterPeriod(unit, from, to), rows::add);
        return rows;
    }

    /** Row by row, so that a year of a busy centre need not be in memory; refusals as of {@link #rows}. */
    @Transactional
    void forEach(RegisterPeriod period, Consumer<RegisterRow> each) {
        scope.require(period.unit());
        Place place = Place.before(period);
        List<RegisterRow> some;
        do {
            some = read(period, place, AT_A_TIME);
            some.forEach(each);
            if (!some.isEmpty()) {
                place = Place.of(some.get(some.size() - 1));
            }
            if (place.number() > MOST_ROWS) {
                throw InvalidRequest.of("to", "register-too-large", MOST_ROWS);
            }
        } while (some.size() == AT_A_TIME);
    }

    /** A page of it, oldest first. */
    @Transactional
    Page<RegisterRow> page(RegisterPeriod period, String cursor, int limit) {
        scope.require(period.unit());
        Place place = cursor == null ? Place.before(period) : Place.of(cursor);
        if (place.day().isBefore(period.from()) || place.day().isAfter(period.to())) {
            throw new InvalidCursor();
        }
        return Page.of(read(period, place, limit + 1), limit, last -> Place.of(last).cursor());
    }

    /** The last row read, by which the next ones are found. */
    private record Place(LocalDate day, String code, int number) {

        private static Place before(RegisterPeriod period) {
            return new Place(period.from(), "", 0);
        }

        private static Place of(RegisterRow row) {
            return new Place(CivilTime.dateOf(row.receivedAt()), row.code(), row.number());
        }

        private static Place of(String cursor) {
            List<String> parts = Cursor.decode(cursor, 3);
            try {
                return new Place(LocalDate.parse(parts.get(0)), parts.get(1), Integer.parseInt(parts.get(2)));
            } catch (DateTimeException | NumberFormatException e) {
                throw new InvalidCursor();
            }
        }

        private String cursor() {
            return Cursor.encode(day.toString(), code, String.valueOf(number));
        }
    }

    /** Month by month, as the cases lie, until there are enough. */
    private List<RegisterRow> read(RegisterPeriod period, Place place, int wanted) {
        Catalogue catalogue = catalogues.catalogue();
        List<RegisterRow> rows = new ArrayList<>();
        LocalDate from = place.day();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(SELECT)) {
            while (!from.isAfter(period.to()) && rows.size() < wanted) {
                LocalDate monthsEnd = from.withDayOfMonth(from.lengthOfMonth());
                LocalDate to = monthsEnd.isBefore(period.to()) ? monthsEnd : period.to();
                select.setString(1, UnitWords.anyOf(List.of(period.unit())));
                select.setString(2, period.unit());
                select.setObject(3, from);
                select.setObject(4, to);
                select.setObject(5, place.day());
                select.setInt(6, place.code().length());
                select.setString(7, place.code());
                select.setInt(8, wanted - rows.size());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(row(row, place.number() + rows.size() + 1, catalogue));
                    }
                }
                from = to.plusDays(1);
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static RegisterRow row(ResultSet row, int number, Catalogue catalogue) throws SQLException {
        CaseState state = CaseState.valueOf(row.getString("state"));
        String procedure = row.getString("procedure_code");
        String leadUnit = row.getString("processing_unit");
        return new RegisterRow(number, row.getString("code"), procedure,
                catalogue.pinned(procedure, row.getInt("procedure_version")).name(), 1, row.getString("applicant_name"),
                row.getString("address"), row.getString("phone"), leadUnit, catalogue.unitName(leadUnit),
                instant(row, "submitted_at"), instant(row, "due_at"),
                state == CaseState.RETURNED ? instant(row, "last_step_at") : null, Channel.valueOf(row.getString("channel")),
                WITHOUT_RESULT.contains(state) ? state.vietnamese() : null, row.getInt("documents"),
                instant(row, "closed_at"), row.getString("result_number"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
