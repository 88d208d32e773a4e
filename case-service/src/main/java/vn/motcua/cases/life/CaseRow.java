package vn.motcua.cases.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import vn.motcua.database.Columns;
import vn.motcua.database.Parameters;

/**
 * A case as a row of {@code cases}.
 *
 * @param id the case's own; an imported case that is told anew keeps the one it had
 * @param version how often the row was written before
 * @param sequence how many facts were told of the case
 */
public record CaseRow(UUID id, long version, long sequence, Case subject) {

    /** What stays as it was when the case was handed in. */
    private static final Columns<CaseRow> GIVEN = Columns.of(CaseRow.class)
            .uuid("id", CaseRow::id).day("submitted_on", row -> row.subject.submittedOn())
            .text("code", row -> row.subject.code()).text("receiving_unit", row -> row.subject.receivingUnit())
            .text("procedure_code", row -> row.subject.procedureCode())
            .number("procedure_version", row -> row.subject.procedureVersion())
            .text("channel", row -> row.subject.channel()).text("applicant_name", row -> row.subject.applicant().name())
            .text("applicant_type", row -> row.subject.applicant().type())
            .text("identity_type", row -> row.subject.applicant().identityType())
            .text("identity_number", row -> row.subject.applicant().identityNumber())
            .text("phone", row -> row.subject.applicant().phone()).text("email", row -> row.subject.applicant().email())
            .text("address", row -> row.subject.applicant().address()).text("subject", row -> row.subject.subject())
            .instant("submitted_at", row -> row.subject.submittedAt())
            .text("document_condition", row -> row.subject.condition())
            .text("source_system", row -> row.subject.sourceSystem()).text("source_id", row -> row.subject.sourceId());

    /** What its verbs change. */
    private static final Columns<CaseRow> CHANGING = Columns.of(CaseRow.class)
            .bigNumber("version", CaseRow::version).bigNumber("sequence", CaseRow::sequence)
            .number("steps", row -> row.subject.steps()).text("state", row -> row.subject.state())
            .text("processing_unit", row -> row.subject.processingUnit())
            .text("assignee", row -> row.subject.course().assignee())
            .json("holdings", row -> orNull(row.subject.course().holdings()))
            .json("beside_units", row -> orNull(row.subject.course().besideUnits()))
            .instant("promised_at", row -> row.subject.reappointedTo())
            .json("documents", row -> JsonColumns.write(row.subject.documents()))
            .instant("accepted_at", row -> row.accepted() ? row.subject.term().from() : null)
            .text("limit_unit", row -> row.accepted() ? row.subject.term().unit() : null)
            .decimal("limit_value", row -> row.accepted() ? row.subject.term().value() : null)
            .json("pauses", row -> row.accepted() ? JsonColumns.write(row.subject.term().standstills()) : null)
            .number("calendar_version", row -> row.accepted() ? row.subject.term().calendarVersion() : null)
            .instant("due_at", row -> row.subject.dueAt())
            .number("supplement_requests", row -> row.subject.supplementRequests())
            .bigNumber("payment_vnd", row -> row.subject.paymentVnd())
            .text("result_number", row -> row.subject.resultNumber()).instant("closed_at", row -> row.subject.closedAt())
            .instant("last_step_at", row -> row.subject.lastStepAt())
            .json("manner", row -> row.subject.manner == null ? null : JsonColumns.write(row.subject.manner));

    private static final Columns<CaseRow> GIVEN_KEY = Columns.of(CaseRow.class)
            .uuid("id", CaseRow::id).day("submitted_on", row -> row.subject.submittedOn());

    private static final Columns<CaseRow> KEY = GIVEN_KEY.and(Columns.of(CaseRow.class)
            .bigNumber("version", row -> row.version - 1));

    /** What a case that is told anew is told of. */
    public static final Columns<CaseRow> TOLD = GIVEN.and(CHANGING);

    /** The whole row: what was told, and the digits on the receipt, which stay as they were printed. */
    public static final Columns<CaseRow> COLUMNS = TOLD
            .and(Columns.of(CaseRow.class).text("lookup_pin", row -> row.subject.lookupPin()));

    static final String ADD = COLUMNS.insertInto("cases");
    static final String CHANGE = "UPDATE cases SET (" + CHANGING.names() + ") = (" + CHANGING.marks()
            + ") WHERE id = ? AND submitted_on = ? AND version = ?";

    private static final Columns<CaseRow> RECOUNTED = Columns.of(CaseRow.class)
            .bigNumber("version", CaseRow::version).bigNumber("sequence", CaseRow::sequence)
            .number("steps", row -> row.subject.steps())
            .number("calendar_version", row -> row.subject.term().calendarVersion())
            .instant("due_at", row -> row.subject.dueAt()).instant("last_step_at", row -> row.subject.lastStepAt());

    /** Many due dates in one statement. The days let PostgreSQL leave out the months that none of the cases lies in. */
    static final String RECOUNT_ALL = "UPDATE cases c SET (" + RECOUNTED.names() + ") = ROW (recounted."
            + RECOUNTED.names().replace(", ", ", recounted.") + "), recounts = recounts + 1 FROM "
            + RECOUNTED.and(GIVEN_KEY).unnestedAs("recounted")
            + " WHERE c.id = recounted.id AND c.submitted_on = recounted.submitted_on "
            + "AND c.version = recounted.version - 1 AND c.submitted_on BETWEEN ? AND ?";

    private static final Columns<CaseRow> CALENDAR = Columns.of(CaseRow.class).number("calendar_version",
            row -> row.subject.term().calendarVersion());

    /** Only notes by which calendar the due date holds as well: to whoever has read the case nothing has changed. */
    static final String NOTE_CALENDARS = "UPDATE cases c SET calendar_version = noted.calendar_version FROM "
            + CALENDAR.and(GIVEN_KEY).unnestedAs("noted") + " WHERE c.id = noted.id AND c.submitted_on = noted.submitted_on "
            + "AND c.submitted_on BETWEEN ? AND ?";

    static CaseRow of(Case subject) {
        return new CaseRow(subject.id(), subject.version(), subject.sequence(), subject);
    }

    static Parameters recountedAll(List<CaseRow> rows) {
        return RECOUNTED.and(GIVEN_KEY).parametersOfAll(rows).and(daysOf(rows));
    }

    static Parameters calendarsOf(List<CaseRow> rows) {
        return CALENDAR.and(GIVEN_KEY).parametersOfAll(rows).and(daysOf(rows));
    }

    private static Parameters daysOf(List<CaseRow> rows) {
        LocalDate first = rows.stream().map(row -> row.subject.submittedOn()).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = rows.stream().map(row -> row.subject.submittedOn()).max(Comparator.naturalOrder()).orElseThrow();
        return Columns.of(CaseRow.class).day("from", row -> first).day("to", row -> last).parametersOf(rows.get(0));
    }

    private static String orNull(List<?> list) {
        return list == null || list.isEmpty() ? null : JsonColumns.write(list);
    }

    private boolean accepted() {
        return subject.term() != null;
    }

    Parameters added() {
        return COLUMNS.parametersOf(this);
    }

    /** The new values, and the version they replace. */
    Parameters changed() {
        return CHANGING.parametersOf(this).and(KEY.parametersOf(this));
    }
}
