package vn.motcua.catalog.units;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.catalog.writing.CatalogWriting;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.rest.ETags;

/** A unit gets another name, place or validity. Moving it needs both ends: the unit and the place it goes to. */
@ApplicationScoped
public class ChangingUnit {

    private final Units units;
    private final UnitScope scope;
    private final CatalogWriting writing;

    ChangingUnit(Units units, UnitScope scope, CatalogWriting writing) {
        this.units = units;
        this.scope = scope;
        this.writing = writing;
    }

    /** @param ifMatch the entity tag the caller last saw, or null */
    @Transactional
    public Unit change(String code, String ifMatch, ChangeUnitRequest request) {
        writing.begin();
        Unit unit = units.require(code);
        scope.require(code);
        ETags.requireMatch(ifMatch, unit.version());
        Optional<Unit> parent = Optional.ofNullable(request.parentCode()).flatMap(units::withCode);
        boolean insideItself = parent.isPresent() && units.current().withDescendants(code).contains(parent.get().code());
        List<FieldError> faults = UnitPlace.faults(unit.level(), request.particulars(), parent, insideItself);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        parent.filter(above -> !above.code().equals(unit.parentCode())).ifPresent(above -> scope.require(above.code()));
        if (unit.change(request.particulars())) {
            units.flush();
            writing.tell(unit.id(), unit.code(), unit.eventSequence(), unit.changed());
        }
        return unit;
    }
}
