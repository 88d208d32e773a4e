package vn.motcua.feedback.bulkimport;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.feedback.bulkimport.ImportLine.ImportStep;
import vn.motcua.feedback.code.FeedbackCode;
import vn.motcua.feedback.life.Act;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.StepBeforeTheLast;
import vn.motcua.feedback.life.TextRequired;
import vn.motcua.feedback.terms.Terms;
import vn.motcua.identity.UnitTree;
import vn.motcua.lines.LineRefused;
import vn.motcua.problem.ProblemException;
import vn.motcua.workingtime.OutsideCalendar;

/** Lives a timeline through again, verb by verb: what a live command may not do, a past may not have done. */
final class TimelineRetelling {

    private final ImportLine line;
    private final Terms terms;
    private final UnitTree units;
    private final Instant now;

    TimelineRetelling(ImportLine line, Terms terms, UnitTree units, Instant now) {
        this.line = line;
        this.terms = terms;
        this.units = units;
        this.now = now;
    }

    /** @throws LineRefused naming the step that cannot have been */
    Feedback as(FeedbackCode code) throws LineRefused {
        requireSense();
        int step = 0;
        try {
            Feedback feedback = Feedback.submit(line.toSubmission(), code, act(line.timeline().get(0), null), terms);
            for (step = 1; step < line.timeline().size(); step++) {
                apply(feedback, line.timeline().get(step), "timeline[" + step + "]");
            }
            return feedback;
        } catch (OutsideCalendar e) {
            throw new LineRefused("timeline[" + step + "].at", "outside-calendar");
        }
    }

    private void requireSense() throws LineRefused {
        List<ImportStep> timeline = line.timeline();
        for (int i = 0; i < timeline.size(); i++) {
            ImportStep step = timeline.get(i);
            if ((step.step() == FeedbackStepKind.SUBMITTED) != (i == 0)) {
                throw new LineRefused("timeline[" + i + "].step", "submitted-once-and-first");
            }
            if (step.at().isAfter(now)) {
                throw new LineRefused("timeline[" + i + "].at", "in-the-future");
            }
            if (step.unit() != null && !units.contains(step.unit())) {
                throw new LineRefused("timeline[" + i + "].unit", "unknown-unit", step.unit());
            }
            if (step.step() == FeedbackStepKind.FORWARDED && step.unit() == null) {
                throw new LineRefused("timeline[" + i + "].unit", "constraint.NotNull");
            }
            if ((step.step() == FeedbackStepKind.RATED) != (step.level() != null)) {
                throw new LineRefused("timeline[" + i + "].level", "level-when-rated");
            }
        }
    }

    private void apply(Feedback feedback, ImportStep step, String field) throws LineRefused {
        try {
            carryOut(feedback, step, act(step, actingUnit(feedback, step, field)));
        } catch (StepBeforeTheLast e) {
            throw new LineRefused(e.asFieldErrors(field + ".at"));
        } catch (TextRequired e) {
            throw new LineRefused(e.asFieldErrors(field + ".text"));
        } catch (ProblemException e) {
            throw new LineRefused(e.asFieldErrors(field + ".step"));
        }
    }

    private void carryOut(Feedback feedback, ImportStep step, Act act) {
        switch (step.step()) {
            case SUBMITTED -> throw new IllegalStateException("refused before");
            case SUPPLEMENT_REQUESTED -> feedback.requestSupplement(act, terms);
            case SUPPLEMENT_SUPPLIED -> feedback.supplySupplement(act, terms);
            case REFUSED -> feedback.refuse(act, terms);
            case FORWARDED -> feedback.forward(step.unit(), act, terms);
            case TAKEN_UP -> feedback.takeUp(act);
            case RETURNED -> feedback.giveBack(act);
            case ANSWERED -> feedback.answer(act, terms);
            case PUBLISHED -> feedback.publish(act);
            case RATED -> feedback.rate(step.level(), act);
        }
    }

    /** Who acted: the unit that held it, or for the publication also the one the public knows. */
    private static String actingUnit(Feedback feedback, ImportStep step, String field) throws LineRefused {
        if (step.step() == FeedbackStepKind.RATED) {
            return null;
        }
        String holder = feedback.holdingUnit();
        if (step.step() == FeedbackStepKind.FORWARDED || step.unit() == null) {
            return holder;
        }
        Set<String> possible = step.step() == FeedbackStepKind.PUBLISHED
                ? new HashSet<>(List.of(holder, feedback.receivingUnit()))
                : Set.of(holder);
        if (!possible.contains(step.unit())) {
            throw new LineRefused(field + ".unit", "held-by-another-unit", holder);
        }
        return step.unit();
    }

    private static Act act(ImportStep step, String unit) {
        return new Act(step.at(), step.actor(), unit, step.text());
    }
}
