package vn.motcua.workingtime;

/** Two pauses of one clock share time; a pause without an end overlaps everything that begins after it. */
public final class OverlappingPauses extends IllegalArgumentException {

    OverlappingPauses(Pause earlier, Pause later) {
        super("The pause beginning " + later.from() + " overlaps the pause from " + earlier.from()
                + (earlier.isOpen() ? ", which is still open" : " to " + earlier.to()));
    }
}
