package vn.motcua.feedback.catalogue;

import vn.motcua.identity.UnitTree;
import vn.motcua.workingtime.LegalClock;

/**
 * The replica as of one revision; immutable.
 *
 * @param clock the legal clock of the latest calendar version; null until a calendar came
 */
public record Catalogue(long revision, UnitTree tree, LegalClock clock) {

    /** @throws CalendarUnknown while no calendar came from the catalogue */
    public LegalClock legalClock() {
        if (clock == null) {
            throw new CalendarUnknown();
        }
        return clock;
    }
}
