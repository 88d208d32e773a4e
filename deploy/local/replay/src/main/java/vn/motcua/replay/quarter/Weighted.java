package vn.motcua.replay.quarter;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Things drawn in proportion to their weight. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things = things.stream().filter(thing -> weight.applyAsDouble(thing) > 0).toList();
        this.upTo = new double[this.things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(this.things.get(i));
            upTo[i] = sum;
        }
    }

    T draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return things.get(Math.min(found < 0 ? -found - 1 : found, upTo.length - 1));
    }
}
