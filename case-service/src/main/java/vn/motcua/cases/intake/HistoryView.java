package vn.motcua.cases.intake;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.contracts.cases.StepKind;

/** One step of a case's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(int ordinal, StepKind step, String state, Instant at, String actor, String unit, String role,
        String reason, Boolean overrides, String toUnit, Instant dueAt) {

    public static HistoryView of(HistoryEntry entry) {
        return new HistoryView(entry.ordinal(), entry.step(), entry.state().name(), entry.at(), entry.actor(), entry.unit(),
                entry.role(), entry.reason(), entry.overrides() ? Boolean.TRUE : null, entry.toUnit(), entry.dueAt());
    }
}
