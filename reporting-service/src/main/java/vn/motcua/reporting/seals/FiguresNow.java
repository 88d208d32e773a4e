package vn.motcua.reporting.seals;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.forms.Ii05aView;
import vn.motcua.reporting.forms.Ii06aView;
import vn.motcua.reporting.forms.ReportForms;
import vn.motcua.reporting.indicators.Question;

/** A report's figures as they are known now. */
@ApplicationScoped
public class FiguresNow {
    private final ReportForms forms;

    FiguresNow(ReportForms forms) {
        this.forms = forms;
    }

    public ReportedFigures of(Question question, String period) {
        List<ReportedFigures.Row> rows = new ArrayList<>();
        Ii06aView cases = forms.ii06a(question);
        cases.rows().forEach(row -> rows.add(ReportedFigures.Row.of(row.field() == null ? "" : row.field(), row)));
        rows.add(ReportedFigures.Row.of(ReportedFigures.TOTAL, cases.total()));
        Ii05aView feedback = forms.ii05a(question);
        feedback.rows().forEach(row -> rows.add(ReportedFigures.Row.of(row.kind(), row)));
        rows.add(ReportedFigures.Row.of(ReportedFigures.TOTAL, feedback.total()));
        return new ReportedFigures(question.unit().code(), question.unit().name(), period, question.from(), question.to(),
                rows);
    }
}
