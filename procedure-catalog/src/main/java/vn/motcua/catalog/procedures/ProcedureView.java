package vn.motcua.catalog.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A procedure with its latest version whole and all its versions in short; {@code id} is the key of its events.
 * {@code lastValidDay} and {@code abolishedBy} tell that it was abolished.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureView(UUID id, String code, LocalDate lastValidDay, String abolishedBy, ProcedureVersionView latest,
        List<ProcedureSummaryView> versions) {

    static ProcedureView of(Procedure procedure) {
        return new ProcedureView(procedure.id(), procedure.code(), procedure.lastValidDay(), procedure.abolishedBy(),
                ProcedureVersionView.of(procedure.latest()),
                procedure.versions().stream().map(ProcedureSummaryView::of).toList());
    }
}
