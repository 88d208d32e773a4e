package vn.motcua.cases.life;

import java.util.List;
import java.util.UUID;

import vn.motcua.cases.audit.proof.CanonicalJson;
import vn.motcua.database.Columns;

/**
 * A step as a row of {@code case_history}.
 *
 * @param caseId the case's; an imported case that is told anew keeps the one it had
 */
public record StepRow(UUID caseId, HistoryEntry step) {

    public static final Columns<StepRow> COLUMNS = Columns.of(StepRow.class).uuid("case_id", StepRow::caseId)
            .day("submitted_on", row -> row.step.submittedOn()).number("ordinal", row -> row.step.ordinal())
            .text("step", row -> row.step.step()).text("state", row -> row.step.state()).instant("at", row -> row.step.at())
            .text("actor", row -> row.step.actor()).text("unit", row -> row.step.unit()).text("role", row -> row.step.role())
            .text("on_behalf_of", row -> row.step.onBehalfOf()).text("told_by", row -> row.step.toldBy())
            .text("reason", row -> row.step.reason()).truth("overrides", row -> row.step.overrides())
            .text("to_unit", row -> row.step.toUnit()).text("assignee", row -> row.step.assignee())
            .instant("due_at", row -> row.step.dueAt());

    static final String ADD_ALL = COLUMNS.insertAllInto("case_history");
    static final String ADD = COLUMNS.insertInto("case_history");
    private static final List<String> NAMES = List.of(COLUMNS.names().split(", "));
    private static final List<String> SORTED_NAMES = NAMES.stream().sorted().toList();
    /** Where each column stands among the sorted ones. */
    private static final int[] PLACES = NAMES.stream().mapToInt(SORTED_NAMES::indexOf).toArray();

    /**
     * The SHA-256 by which the audit knows steps that were written together: of a list of objects in canonical JSON, a member
     * for
     * each column that is not null. A column added later has to be null in older rows, and then changes no older digest.
     */
    public static byte[] digestOf(List<StepRow> steps) {
        return CanonicalJson.sha256(steps.stream().map(StepRow::members).toList());
    }

    private CanonicalJson.Members members() {
        Object[] values = new Object[PLACES.length];
        int[] column = { 0 };
        COLUMNS.each(this, value -> values[PLACES[column[0]++]] = value == null || value instanceof Integer
                || value instanceof Boolean ? value : value.toString());
        return new CanonicalJson.Members(SORTED_NAMES, values);
    }
}
