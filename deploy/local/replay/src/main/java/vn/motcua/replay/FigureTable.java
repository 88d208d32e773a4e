package vn.motcua.replay;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The last word of the replay: figure, published, computed, equal or not. */
final class FigureTable {

    private static final String ROW = "  %-40s %-32s %12s %12s  %s%n";

    private FigureTable() {
    }

    static void print(PrintStream out, List<Figure> figures, Map<Figure.View, JsonNode> answers, boolean whole) {
        out.println();
        out.printf(ROW, "Chỉ tiêu", "Figure", whole ? "Công bố" : "Suy ra", "Tính được", "");
        out.printf(ROW, "", "", whole ? "published" : "derived", "computed", "");
        for (Figure figure : figures) {
            BigDecimal computed = figure.computed(answers);
            out.printf(ROW, figure.vietnamese(), figure.english(), shown(figure, figure.published()),
                    computed == null ? "-" : shown(figure, computed), figure.equalIn(answers) ? "= bằng" : "≠ KHÁC");
        }
        out.println();
    }

    /** Percentages with two decimals, as the indicators have them. */
    private static String shown(Figure figure, BigDecimal value) {
        return figure.percentage() && value.scale() < 2 ? value.setScale(2).toPlainString() : value.toPlainString();
    }
}
