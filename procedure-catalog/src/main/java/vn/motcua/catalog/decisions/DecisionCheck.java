package vn.motcua.catalog.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.catalog.fields.AdministrativeFields;
import vn.motcua.catalog.procedures.ContentRules;
import vn.motcua.catalog.procedures.ProcedureContent;
import vn.motcua.catalog.units.Units;
import vn.motcua.contracts.catalog.ProcedureChange;
import vn.motcua.problem.FieldError;

/** What must hold in a decision before its procedures are looked at: dates, and every field, unit and code it names. */
@ApplicationScoped
class DecisionCheck {

    private final Units units;
    private final AdministrativeFields fields;

    DecisionCheck(Units units, AdministrativeFields fields) {
        this.units = units;
        this.fields = fields;
    }

    /** All faults, so that a clerk mends a decision once and not item by item. */
    List<FieldError> faults(IssueDecisionRequest request, LocalDate today) {
        List<FieldError> faults = dateFaults(request, today);
        Set<String> named = request.items().stream().map(IssueDecisionRequest.Item::procedure).filter(Objects::nonNull)
                .flatMap(procedure -> procedure.content().legs().stream()).map(ProcedureContent.Leg::unitCode)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> unknownUnits = units.unknownAmong(named);
        Set<String> unknownFields = fields.unknownAmong(request.items().stream().map(IssueDecisionRequest.Item::procedure)
                .filter(Objects::nonNull).map(ProcedureRequest::fieldCode).collect(Collectors.toSet()));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            IssueDecisionRequest.Item item = request.items().get(i);
            String path = "items[" + i + "]";
            if (!codes.add(item.procedureCode())) {
                faults.add(new FieldError(path + ".procedureCode", "procedure-twice-in-decision"));
            }
            boolean wanted = item.change() != ProcedureChange.ABOLISHES;
            if (wanted == (item.procedure() == null)) {
                faults.add(new FieldError(path + ".procedure", wanted ? "constraint.NotNull" : "constraint.Null"));
            } else if (wanted) {
                contentFaults(path + ".procedure", item.procedure().content(), unknownUnits, unknownFields, faults);
            }
        }
        return faults;
    }

    static List<FieldError> dateFaults(IssueDecisionRequest request, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (request.issuedOn().isAfter(today)) {
            faults.add(new FieldError("issuedOn", "in-the-future"));
        }
        // Law 80/2015/QH13, art. 151: nothing takes effect before it is signed.
        if (request.effectiveFrom().isBefore(request.issuedOn())) {
            faults.add(new FieldError("effectiveFrom", "before-the-decision", request.issuedOn().toString()));
        }
        if (request.enteredNationallyOn() != null) {
            if (request.enteredNationallyOn().isAfter(today)) {
                faults.add(new FieldError("enteredNationallyOn", "in-the-future"));
            }
            if (request.enteredNationallyOn().isBefore(request.issuedOn())) {
                faults.add(new FieldError("enteredNationallyOn", "before-the-decision", request.issuedOn().toString()));
            }
        }
        return faults;
    }

    private static void contentFaults(String path, ProcedureContent content, Set<String> unknownUnits,
            Set<String> unknownFields, List<FieldError> faults) {
        faults.addAll(ContentRules.faults(path, content));
        if (unknownFields.contains(content.fieldCode())) {
            faults.add(new FieldError(path + ".fieldCode", "field-unknown", content.fieldCode()));
        }
        for (int i = 0; i < content.legs().size(); i++) {
            String unit = content.legs().get(i).unitCode();
            if (unit != null && unknownUnits.contains(unit)) {
                faults.add(new FieldError(path + ".legs[" + i + "].unitCode", "unit-unknown", unit));
            }
        }
    }
}
