package vn.motcua.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.launcher.LocalMotcua;

/** What the parts of one run share. */
final class Run {

    /** Officers who press a button in the same moment, on a busy morning in a province. */
    static final int CLIENTS = 16;

    private final OwnMotcua own;
    private final BenchmarkOptions options;
    private final PrintStream out;
    private final MeasuredProvince province = new MeasuredProvince();
    private final List<String> remarks = new ArrayList<>();

    Run(OwnMotcua own, BenchmarkOptions options, PrintStream out) {
        this.own = own;
        this.options = options;
        this.out = out;
    }

    OwnMotcua own() {
        return own;
    }

    LocalMotcua motcua() {
        return own.motcua();
    }

    MeasuredProvince province() {
        return province;
    }

    PrintStream out() {
        return out;
    }

    /** How long one side of a comparison is measured, before the other side has its turn. */
    Duration turn() {
        return options.turn();
    }

    /** How many turns each side has: what else the machine does hits both. */
    int turns() {
        return options.turns();
    }

    /** How many cases the largest population has. */
    int cases() {
        return options.cases();
    }

    /** Something to be told below the table. */
    void remark(String text) {
        remarks.add(text);
    }

    List<String> remarks() {
        return remarks;
    }
}
