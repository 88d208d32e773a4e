package vn.motcua.catalog.units;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.motcua.contracts.catalog.UnitChanged;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.catalog.UnitRegistered;

/** A unit of the province. It keeps its code and level for life; name, place in the tree and validity may change. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private UnitLevel level;
    private String parentCode;
    private String gsoCode;
    private LocalDate validFrom;
    private LocalDate validTo;
    @Version
    private long version;
    private long eventSequence;

    protected Unit() {
    }

    /** A new unit; the place must have been checked against the tree. */
    static Unit register(UUID id, String code, UnitLevel level, Particulars particulars) {
        Unit unit = new Unit();
        unit.id = id;
        unit.code = code;
        unit.level = level;
        unit.take(particulars);
        return unit;
    }

    /** What may change in a unit's life. {@code validTo} is its last day, null while no end is known. */
    record Particulars(String name, String parentCode, String gsoCode, LocalDate validFrom, LocalDate validTo) {
    }

    /** @return false when the unit was so already, and nothing happened */
    boolean change(Particulars particulars) {
        if (Objects.equals(particulars, new Particulars(name, parentCode, gsoCode, validFrom, validTo))) {
            return false;
        }
        take(particulars);
        return true;
    }

    private void take(Particulars particulars) {
        name = particulars.name();
        parentCode = particulars.parentCode();
        gsoCode = particulars.gsoCode();
        validFrom = particulars.validFrom();
        validTo = particulars.validTo();
        eventSequence++;
    }

    UnitRegistered registered() {
        return new UnitRegistered(code, name, level, parentCode, gsoCode, validFrom, validTo);
    }

    UnitChanged changed() {
        return new UnitChanged(code, name, level, parentCode, gsoCode, validFrom, validTo);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitLevel level() {
        return level;
    }

    public String parentCode() {
        return parentCode;
    }

    public String gsoCode() {
        return gsoCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public long version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }
}
