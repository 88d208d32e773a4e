package vn.motcua.reporting.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.UnitScope;
import vn.motcua.reporting.periods.ReportingCalendars;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.time.CivilTime;

/** Lets a caller ask about its own units and no others. */
@ApplicationScoped
public class Questions {
    private final ReplicatedUnits units;
    private final UnitScope scope;
    private final Clock clock;
    private final ReportingCalendars calendars;

    Questions(ReplicatedUnits units, UnitScope scope, Clock clock, ReportingCalendars calendars) {
        this.units = units;
        this.scope = scope;
        this.clock = clock;
        this.calendars = calendars;
    }

    /**
     * @throws vn.motcua.identity.OutsideUnitScope when the unit is none of the caller's
     * @throws UnitNotFound when it is not in the tree; only who may see the whole tree learns that
     */
    public Question of(QuestionParameters parameters) {
        return parameters.read(unit(parameters.unitCode()), clock, calendars);
    }

    /**
     * What is to come within some days, that of an instant the first of them, as of that instant. Refuses the same units.
     */
    public Question ahead(FilterParameters parameters, Instant now, int days) {
        LocalDate today = CivilTime.dateOf(now);
        return parameters.over(unit(parameters.unitCode()), today, today.plusDays(days - 1L), now, new ArrayList<>());
    }

    /** The same for all cases of a unit and those below it in a period, as of the period's end, or now if that is earlier. */
    public Question of(Unit unit, LocalDate from, LocalDate to) {
        return new Question(unit, true, Set.of(), from, to, Question.usualAsOf(to, clock), null, null, null);
    }

    /**
     * A unit the caller may ask about.
     *
     * @throws vn.motcua.identity.OutsideUnitScope when the unit is none of the caller's
     * @throws UnitNotFound when it is not in the tree; only who may see the whole tree learns that
     */
    public Unit unit(String code) {
        Unit unit = units.units().find(code).orElse(null);
        if (unit == null && (scope.covers(code) || units.units().roots().stream().allMatch(scope::covers))) {
            throw new UnitNotFound(code);
        }
        scope.require(code);
        return unit;
    }
}
