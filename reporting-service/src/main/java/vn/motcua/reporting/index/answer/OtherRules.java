package vn.motcua.reporting.index.answer;

import java.util.List;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.index.definition.DefinitionCheck;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.indicators.Figures;

/** The rules that a what-if asks for, checked as rule files are. */
final class OtherRules {

    private OtherRules() {
    }

    /** @throws InvalidRequest telling every field that is wrong */
    static IndexDefinition of(WhatIfRequest request, IndexDefinition inForce) {
        if ((request.definition() == null) == (request.maxima() == null)) {
            throw InvalidRequest.of("definition", "index.definition-or-maxima");
        }
        if (request.definition() != null) {
            return checked(request.definition(), "definition.");
        }
        List<FieldError> unknown = request.maxima().keySet().stream().filter(code -> inForce.criterion(code).isEmpty())
                .map(code -> new FieldError("maxima." + code, "index.no-such-criterion", code)).toList();
        if (!unknown.isEmpty()) {
            throw new InvalidRequest(unknown);
        }
        return checked(inForce.weighted(request.maxima()), "maxima.");
    }

    private static IndexDefinition checked(IndexDefinition definition, String root) {
        List<FieldError> faults = DefinitionCheck.faultsOf(definition, Figures.names(), root);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return definition;
    }
}
