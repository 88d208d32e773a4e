package vn.motcua.feedback.handling;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.feedback.code.FeedbackCode;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.FeedbackNotFound;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.identity.UnitScope;

/** Who may come near which feedback: the receiving unit, the one that holds it, and those above them. */
@ApplicationScoped
class FeedbackAccess {

    private final UnitScope scope;

    FeedbackAccess(UnitScope scope) {
        this.scope = scope;
    }

    /**
     * The feedback, if the caller may see it. Where there is none the code's own unit decides between 403 and 404, so that
     * nobody learns from the answer which codes exist elsewhere.
     */
    Feedback visible(String code, Optional<Feedback> found) {
        if (found.isEmpty()) {
            if (FeedbackCode.unitOf(code).filter(unit -> !scope.covers(unit)).isPresent()) {
                throw new OutsideUnitScope();
            }
            throw new FeedbackNotFound(code);
        }
        Feedback feedback = found.get();
        if (!scope.covers(feedback.receivingUnit()) && !scope.covers(feedback.holdingUnit())) {
            throw new OutsideUnitScope();
        }
        return feedback;
    }

    /** The feedback, if the caller may act for the unit on whose desk it lies. */
    Feedback onOwnDesk(String code, Optional<Feedback> found) {
        Feedback feedback = visible(code, found);
        scope.require(feedback.holdingUnit());
        return feedback;
    }
}
