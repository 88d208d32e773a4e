package vn.motcua.reporting.index.inputs;

import vn.motcua.reporting.index.scoring.Origin;
import vn.motcua.reporting.index.scoring.Summed;

/**
 * What stands declared for a unit, by itself or by those below it. A part is null where the figure is computed.
 *
 * @param summed null when the unit declared it itself
 */
public record StandingInput(Long numerator, Long denominator, Summed summed) {

    static StandingInput own(DeclaredInput input) {
        return new StandingInput(input.numerator(), input.denominator(), null);
    }

    public Origin origin() {
        return summed == null ? Origin.DECLARED : Origin.SUMMED;
    }
}
