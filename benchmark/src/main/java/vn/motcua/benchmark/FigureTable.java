package vn.motcua.benchmark;

import java.io.PrintStream;
import java.util.List;

/** The last word of a run. */
final class FigureTable {

    private static final String ROW = "  %-58s %14s %12s %7s %12s  %s%n";

    private FigureTable() {
    }

    static void print(PrintStream out, List<Figure> figures, List<String> remarks) {
        out.println();
        out.printf(ROW, "figure", "measured", "limit", "ratio", "target", "");
        for (Figure figure : figures) {
            out.printf(ROW, figure.name(), figure.measured(), figure.limit(), figure.ratio(), figure.target(),
                    figure.met() == null ? "" : figure.met() ? "met" : "NOT MET");
        }
        out.println();
        remarks.forEach(remark -> out.println("  " + remark));
    }
}
