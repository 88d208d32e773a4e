package vn.motcua.cases.life;

import java.time.Instant;

import vn.motcua.workingtime.Pause;

/** A time in which the case's clock stands still, as it is stored; {@code to} is null while it lasts. */
public record Standstill(Instant from, Instant to) {

    Standstill end(Instant at) {
        return to == null ? new Standstill(from, at) : this;
    }

    Pause endedBy(Instant at) {
        return new Pause(from, to == null || to.isAfter(at) ? at : to);
    }

    Pause pause() {
        return new Pause(from, to);
    }
}
