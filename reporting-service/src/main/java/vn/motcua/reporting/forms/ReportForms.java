package vn.motcua.reporting.forms;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.problem.InvalidRequest;
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

    /** @throws InvalidRequest when asked for a field, a procedure or a channel: feedback has none */
    public Ii05aView ii05a(Question question) {
        refuse("field", question.field());
        refuse("procedure", question.procedure());
        refuse("channel", question.channel());
        return feedback.of(question);
    }

    private static void refuse(String name, Object filter) {
        if (filter != null) {
            throw InvalidRequest.of(name, "not-of-feedback");
        }
    }
}
