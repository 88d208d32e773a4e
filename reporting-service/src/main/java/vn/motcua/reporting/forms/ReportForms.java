package vn.motcua.reporting.forms;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.indicators.Breakdown;
import vn.motcua.reporting.indicators.Indicators;
import vn.motcua.reporting.indicators.Question;

/** The forms filled for a question. */
@ApplicationScoped
public class ReportForms {
    private final Indicators indicators;
    private final Ii05aFigures feedback;

    ReportForms(Indicators indicators, Ii05aFigures feedback) {
        this.indicators = indicators;
        this.feedback = feedback;
    }

    public Ii06aView ii06a(Question question) {
        return Ii06aView.of(indicators.answer(question, Breakdown.FIELD));
    }

    public Ii05aView ii05a(Question question) {
        return feedback.of(question);
    }
}
