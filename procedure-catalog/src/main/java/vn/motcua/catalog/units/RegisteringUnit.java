package vn.motcua.catalog.units;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.catalog.writing.CatalogWriting;
import vn.motcua.identity.UnitScope;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

/** A unit enters the tree. Whoever may work with the unit above may add one below it. */
@ApplicationScoped
public class RegisteringUnit {

    private final Units units;
    private final UnitScope scope;
    private final CatalogWriting writing;

    RegisteringUnit(Units units, UnitScope scope, CatalogWriting writing) {
        this.units = units;
        this.scope = scope;
        this.writing = writing;
    }

    @Transactional
    public Unit register(RegisterUnitRequest request) {
        writing.begin();
        Optional<Unit> parent = Optional.ofNullable(request.parentCode()).flatMap(units::withCode);
        List<FieldError> faults = UnitPlace.faults(request.level(), request.particulars(), parent, false);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        scope.require(parent.map(Unit::code).orElse(request.code()));
        if (units.withCode(request.code()).isPresent()) {
            throw new UnitExists(request.code());
        }
        Unit unit = Unit.register(writing.newId(), request.code(), request.level(), request.particulars());
        units.persistAndFlush(unit);
        writing.tell(unit.id(), unit.code(), unit.eventSequence(), unit.registered());
        return unit;
    }
}
