package vn.motcua.cases.intake;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.life.CaseStep;
import vn.motcua.cases.life.HistoryEntry;

/** One step of a case's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(int ordinal, CaseStep step, String state, Instant at, String actor, String unit, String role,
        String onBehalfOf, String toldBy, String reason, Boolean overrides, String toUnit, String assignee, Instant dueAt) {

    public static HistoryView of(HistoryEntry entry) {
        return new HistoryView(entry.ordinal(), entry.step(), entry.state().name(), entry.at(), entry.actor(), entry.unit(),
                entry.role(), entry.onBehalfOf(), entry.toldBy(), entry.reason(), entry.overrides() ? Boolean.TRUE : null,
                entry.toUnit(),
                entry.assignee(), entry.dueAt());
    }
}
