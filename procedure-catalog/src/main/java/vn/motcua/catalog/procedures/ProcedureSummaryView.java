package vn.motcua.catalog.procedures;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

/** A procedure in a list: the version found, in short. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureSummaryView(String code, int version, String name, String fieldCode, List<UnitLevel> levels,
        ServiceLevel serviceLevel, LocalDate validFrom, LocalDate validTo, String decisionNumber) {

    static ProcedureSummaryView of(ProcedureVersion version) {
        ProcedureContent content = version.content();
        return new ProcedureSummaryView(version.procedureCode(), version.number(), content.name(), content.fieldCode(),
                content.levels(), content.serviceLevel(), version.validFrom(), version.validTo(), version.decisionNumber());
    }
}
