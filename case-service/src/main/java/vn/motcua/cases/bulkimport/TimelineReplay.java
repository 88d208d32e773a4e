package vn.motcua.cases.bulkimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.bulkimport.ImportLine.ImportStep;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.fees.FeesOfCase;
import vn.motcua.cases.intake.ReceptionRules;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.FeesPaid;
import vn.motcua.cases.life.Intake;
import vn.motcua.cases.life.Route;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.lines.LineRefused;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.problem.ProblemException;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.OutsideCalendar;
import vn.motcua.workingtime.TimeLimit;

/** Lives a timeline through again, verb by verb: what a live command may not do, a past may not have done. */
@ApplicationScoped
class TimelineReplay {

    private final ReceptionRules rules;

    TimelineReplay(ReceptionRules rules) {
        this.rules = rules;
    }

    /** @throws LineRefused naming the step that the law does not know */
    Case replay(ImportLine line, CaseCode code, Catalogue catalogue, Instant now) throws LineRefused {
        ImportStep first = line.timeline().get(0);
        LocalDate day = Case.dayOf(first.at());
        ProcedureTerms terms = admitted(line, catalogue, day);
        Route route = catalogue.route(terms).inTurn();
        TimeLimit limit = terms.limitFor(line.channel());
        requireKnownUnits(line, catalogue);
        requireOwnFields(line);
        FeesPaid fees = line.feesPaid() == null ? FeesOfCase.paidHow(terms.published().fees()) : line.feesPaid();
        int step = 0;
        try {
            Case subject = begin(line, code, terms, limit, route.clock());
            for (step = 1; step < line.timeline().size(); step++) {
                apply(subject, line, line.timeline().get(step), limit, route, fees);
            }
            step = line.timeline().size() - 1;
            if (line.timeline().get(step).at().isAfter(now)) {
                throw new LineRefused("timeline[" + step + "].at", "step-in-the-future");
            }
            return subject;
        } catch (InvalidRequest e) {
            throw new LineRefused(e.asFieldErrors("timeline[" + step + "]"));
        } catch (ProblemException e) {
            throw new LineRefused(e.asFieldErrors("timeline[" + step + "].step"));
        } catch (OutsideCalendar e) {
            throw new LineRefused("timeline[" + step + "].at", "outside-calendar");
        }
    }

    private ProcedureTerms admitted(ImportLine line, Catalogue catalogue, LocalDate day) throws LineRefused {
        try {
            rules.requireUnit(catalogue, "receivingUnit", line.receivingUnit(), day);
            ProcedureTerms terms = rules.procedureOn(catalogue, line.procedureCode(), day);
            rules.requireChannel(terms, line.channel());
            if (line.documents() != null) {
                rules.requireKnownDocuments(terms, line.documents());
                if (line.timeline().stream().anyMatch(step -> step.step() == StepKind.ACCEPTED)) {
                    rules.requireComplete(terms, null, line.documents());
                }
            }
            return terms;
        } catch (InvalidRequest e) {
            throw new LineRefused(e.fieldErrors());
        } catch (ProblemException e) {
            throw new LineRefused(e.asFieldErrors("documents"));
        }
    }

    private void requireKnownUnits(ImportLine line, Catalogue catalogue) throws LineRefused {
        for (int i = 0; i < line.timeline().size(); i++) {
            ImportStep step = line.timeline().get(i);
            LocalDate day = Case.dayOf(step.at());
            if (step.unit() != null && !catalogue.hasUnit(step.unit(), day)) {
                throw new LineRefused("timeline[" + i + "].unit", "unit-unknown", step.unit());
            }
            if (step.step() == StepKind.TRANSFERRED && (step.toUnit() == null || !catalogue.hasUnit(step.toUnit(), day))) {
                throw new LineRefused("timeline[" + i + "].toUnit", "unit-unknown", String.valueOf(step.toUnit()));
            }
            if (step.step() == StepKind.PAYMENT_REQUESTED && step.amountVnd() == null) {
                throw new LineRefused(List.of(new FieldError("timeline[" + i + "].amountVnd", "constraint.NotNull")));
            }
        }
    }

    /** What only one step can tell stands there, and nobody pays what is not owed. */
    private static void requireOwnFields(ImportLine line) throws LineRefused {
        for (int i = 0; i < line.timeline().size(); i++) {
            ImportStep step = line.timeline().get(i);
            if (step.resultForm() != null && step.step() != StepKind.RESOLVED) {
                throw new LineRefused("timeline[" + i + "].resultForm", "field-of-another-step", StepKind.RESOLVED.name());
            }
            if (step.handedOverBy() != null && step.step() != StepKind.HANDED_OVER) {
                throw new LineRefused("timeline[" + i + "].handedOverBy", "field-of-another-step",
                        StepKind.HANDED_OVER.name());
            }
            if (Boolean.TRUE.equals(step.override()) && step.step() != StepKind.SUPPLEMENT_REQUESTED) {
                throw new LineRefused("timeline[" + i + "].override", "field-of-another-step",
                        StepKind.SUPPLEMENT_REQUESTED.name());
            }
            if (step.step() == StepKind.PAYMENT_REQUESTED && line.feesPaid() == FeesPaid.NONE) {
                throw new LineRefused("feesPaid", "fee-asked-for");
            }
        }
    }

    private Case begin(ImportLine line, CaseCode code, ProcedureTerms terms, TimeLimit limit, LegalClock clock)
            throws LineRefused {
        ImportStep first = line.timeline().get(0);
        Intake intake = new Intake(line.receivingUnit(), line.receivingUnit(), terms.code(), terms.version(), line.channel(),
                line.applicant(),
                line.subject(), line.documents() == null ? List.of() : line.documents(), first.at(), line.sourceSystem(),
                line.sourceId());
        return switch (first.step()) {
            case REGISTERED -> Case.register(intake, code, act(line, first));
            case ACCEPTED -> Case.receive(intake, code, act(line, first), limit, clock);
            default -> throw new LineRefused("timeline[0].step", "timeline-begins-with-reception");
        };
    }

    private void apply(Case subject, ImportLine line, ImportStep step, TimeLimit limit, Route route, FeesPaid fees)
            throws LineRefused {
        Act act = act(line, step);
        LegalClock clock = route.clock();
        switch (step.step()) {
            case REGISTERED -> throw new LineRefused("timeline", "registered-twice");
            case ACCEPTED -> subject.accept(act, limit, clock);
            case REFUSED -> subject.refuse(act);
            case TRANSFERRED -> subject.transfer(act, step.toUnit(), List.of(), route);
            case SUPPLEMENT_REQUESTED -> subject.requestSupplement(act);
            case SUPPLEMENT_SUPPLIED -> subject.supplySupplement(act, clock);
            case PAYMENT_REQUESTED -> subject.requestPayment(act, step.amountVnd());
            case PAYMENT_CONFIRMED -> subject.confirmPayment(act, Boolean.TRUE.equals(step.paidOnline()), clock);
            case RESOLVED -> {
                subject.resolve(act, step.resultNumber(), clock);
                subject.tellResultForm(step.resultForm());
            }
            case HANDED_OVER -> subject.handOver(act, step.handedOverBy(), fees);
            case WITHDRAWN -> subject.withdraw(act, clock);
            case STOPPED -> subject.stop(act, clock);
            case RESOLUTION_CORRECTED -> subject.correctResolution(act, clock);
        }
    }

    private static Act act(ImportLine line, ImportStep step) {
        return new Act(step.at(), step.actor(), step.unit() == null ? line.receivingUnit() : step.unit(), step.role(), null,
                line.sourceSystem(), step.reason(), Boolean.TRUE.equals(step.override()));
    }
}
