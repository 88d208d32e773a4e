package vn.motcua.cases.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Route;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.identity.UnitTree;
import vn.motcua.workingtime.LegalClock;

/**
 * The catalogue as of one revision; immutable.
 *
 * @param clocks the legal clock of every calendar version; empty until a calendar came
 */
public record Catalogue(long revision, Map<String, KnownUnit> units, UnitTree tree,
        Map<String, List<ProcedureTerms>> versionsByProcedure, NavigableMap<Integer, LegalClock> clocks) {

    /** A unit, and when it exists; {@code to} is null for one that still does. */
    record KnownUnit(String name, UnitLevel level, LocalDate from, LocalDate to) {
    }

    /** Whether the unit exists on a day. */
    public boolean hasUnit(String code, LocalDate day) {
        KnownUnit unit = units.get(code);
        return unit != null && !day.isBefore(unit.from()) && (unit.to() == null || !day.isAfter(unit.to()));
    }

    /** What people call a unit, whether it still exists or not; its code where the catalogue never named it. */
    public String unitName(String code) {
        KnownUnit unit = units.get(code);
        return unit == null ? code : unit.name();
    }

    public boolean hasProcedure(String code) {
        return versionsByProcedure.containsKey(code);
    }

    /** The version of a procedure that holds for cases of a day; the latest where several do. */
    public Optional<ProcedureTerms> procedureOn(String code, LocalDate day) {
        return versionsByProcedure.getOrDefault(code, List.of()).stream().filter(terms -> terms.validOn(day))
                .reduce((earlier, later) -> later);
    }

    /** The way that the procedure version of a case plans for it. */
    public Route routeOf(Case subject) {
        return route(pinned(subject.procedureCode(), subject.procedureVersion()));
    }

    /** The way that a procedure version plans for its cases, measured on the latest calendar. */
    public Route route(ProcedureTerms terms) {
        return new Route(terms.legs(), (leg, unit) -> leg.level() != null && units.containsKey(unit)
                && units.get(unit).level() == leg.level(), legalClock());
    }

    /** The version a case was pinned to, whether it still holds or not; versions are never removed. */
    public ProcedureTerms pinned(String code, int version) {
        return versionsByProcedure.getOrDefault(code, List.of()).stream().filter(terms -> terms.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("version " + version + " of " + code + " is gone"));
    }

    /**
     * The legal clock of the latest calendar version.
     *
     * @throws CalendarUnknown while no calendar came from the catalogue
     */
    public LegalClock legalClock() {
        if (clocks.isEmpty()) {
            throw new CalendarUnknown();
        }
        return clocks.lastEntry().getValue();
    }

    /**
     * The legal clock that something was counted on.
     *
     * @param calendarVersion null for the latest; versions are never removed
     */
    public LegalClock legalClock(Integer calendarVersion) {
        if (calendarVersion == null) {
            return legalClock();
        }
        return Optional.ofNullable(clocks.get(calendarVersion))
                .orElseThrow(() -> new IllegalStateException("version " + calendarVersion + " of the calendar is gone"));
    }
}
