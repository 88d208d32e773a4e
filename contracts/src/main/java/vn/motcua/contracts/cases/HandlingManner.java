package vn.motcua.contracts.cases;

import vn.motcua.contracts.MayBeAbsent;

/**
 * In what manner a case with a past was handled, as far as it is told.
 *
 * @param documents as they stood when the case was accepted
 * @param resultForm of the result that holds
 * @param fullyOnline as in {@link ResultHandedOver}
 */
public record HandlingManner(@MayBeAbsent DocumentCounts documents, @MayBeAbsent ResultForm resultForm,
        @MayBeAbsent HandoverMethod handedOverBy, @MayBeAbsent Boolean fullyOnline) {
}
