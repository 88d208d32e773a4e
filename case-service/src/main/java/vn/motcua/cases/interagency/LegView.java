package vn.motcua.cases.interagency;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.life.Holding;
import vn.motcua.cases.life.Route;
import vn.motcua.cases.life.Term;
import vn.motcua.contracts.cases.LegKind;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/**
 * A unit's holding time.
 *
 * @param ordinal the leg of the procedure version; absent where it does not plan it
 * @param endedAt absent while it lasts
 * @param dueAt when the unit's share of the time limit is spent; absent where it has none, and while the clock stands still
 * @param held working time so far, without pauses
 * @param outcome early, on time or late by local date, as the provincial report compares; of a leg that lasts, as it stands now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegView(String unit, String unitName, LegKind kind, Integer ordinal, Instant beganAt, Instant endedAt,
        Instant dueAt, Duration held, Timeliness outcome) {

    static LegView of(Holding leg, Term term, Route route, Catalogue catalogue, Instant now) {
        Instant end = leg.endedAt() == null ? now : leg.endedAt();
        Instant dueAt = leg.dueAt(term, now, route);
        boolean overdueOrEnded = leg.endedAt() != null || dueAt != null && now.isAfter(dueAt);
        return new LegView(leg.unit(), catalogue.unitName(leg.unit()), leg.kind(), leg.ordinal(), leg.beganAt(), leg.endedAt(),
                dueAt, route.clock().workedBetween(leg.beganAt(), end, term.pausesEndedBy(end)),
                overdueOrEnded ? Timeliness.byDate(end, dueAt, CivilTime.ZONE) : null);
    }
}
