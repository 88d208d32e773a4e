package vn.motcua.cases.life;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.audit.trail.Actors;
import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.cases.audit.trail.AuditEntry.Actor;
import vn.motcua.cases.audit.trail.AuditTrail;
import vn.motcua.cases.audit.trail.Change;

/** Notes for the audit what is written of a case, with a digest of its new steps. */
@ApplicationScoped
class CaseAudit {

    /** What a change that takes no step is called. */
    private static final String NO_STEP = "CHANGED";

    private final AuditTrail trail;
    private final Actors actors;
    private final Clock clock;

    CaseAudit(AuditTrail trail, Actors actors, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    /** The steps say who acted; without any it is the caller. */
    void changed(Case subject) {
        List<HistoryEntry> steps = subject.newHistory();
        List<String> codes = List.of(subject.code());
        if (steps.isEmpty()) {
            append(clock.instant(), NO_STEP, actors.current(codes), subject, Change.withoutStep(subject.version()));
            return;
        }
        HistoryEntry last = steps.get(steps.size() - 1);
        append(last.at(), steps.stream().map(step -> step.step().name()).collect(Collectors.joining("+")),
                new Actor(last.actor(), last.role(), last.unit()), subject, change(subject));
    }

    /** One entry for many cases to which the same hand did the same at the same time. */
    void changedAll(List<Case> subjects) {
        HistoryEntry one = subjects.get(0).newHistory().get(0);
        trail.append(AuditEntry.changed(one.at(), one.step().name(), new Actor(one.actor(), one.role(), null), null,
                subjects.stream().map(Case::code).toList(), subjects.stream().map(CaseAudit::change).toList()));
    }

    private static Change change(Case subject) {
        List<HistoryEntry> steps = subject.newHistory();
        List<StepRow> rows = steps.stream().map(step -> new StepRow(subject.id(), step)).toList();
        return Change.of(subject.version(), steps.get(0).ordinal(), steps.get(steps.size() - 1).ordinal(),
                StepRow.digestOf(rows));
    }

    private void append(Instant at, String operation, Actor actor, Case subject, Change change) {
        trail.append(AuditEntry.changed(at, operation, actor, subject.sourceSystem(), List.of(subject.code()),
                List.of(change)));
    }
}
