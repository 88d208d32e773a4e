package vn.motcua.benchmark;

import java.util.List;

/** One part of the benchmark. */
interface Measurement {

    /** @return what goes into the table; remarks below it are told on the way */
    List<Figure> measure(Run run) throws Exception;
}
