package vn.motcua.benchmark;

import java.util.List;

/**
 * From the command until everything is ready: in an empty directory, and with data kept. Nothing can be measured without it.
 */
final class StartUp implements Measurement {

    private static final double SECONDS = 20;

    @Override
    public List<Figure> measure(Run run) {
        double first = start(run);
        run.motcua().stop();
        double again = start(run);
        return List.of(Figure.atMost("launcher to ready, first start in an empty directory", first, SECONDS, "s"),
                Figure.atMost("launcher to ready, data kept", again, SECONDS, "s"));
    }

    private static double start(Run run) {
        long began = System.nanoTime();
        run.motcua().start();
        return (System.nanoTime() - began) / 1e9;
    }
}
