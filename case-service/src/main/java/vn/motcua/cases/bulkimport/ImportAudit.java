package vn.motcua.cases.bulkimport;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.audit.trail.Actors;
import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.cases.audit.trail.AuditTrail;
import vn.motcua.cases.audit.trail.Change;
import vn.motcua.cases.bulkimport.ImportStore.Stored;
import vn.motcua.cases.life.StepRow;

/** Notes for the audit what a chunk stored: one entry, with a digest for each case, so that each can be checked alone. */
@ApplicationScoped
class ImportAudit {

    private static final String OPERATION = "importCases";

    private final AuditTrail trail;
    private final Actors actors;
    private final Clock clock;

    ImportAudit(AuditTrail trail, Actors actors, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    void stored(List<Stored> chunk) {
        List<String> codes = chunk.stream().map(stored -> stored.subject().code()).toList();
        String systems = chunk.stream().map(stored -> stored.subject().sourceSystem()).distinct().sorted()
                .collect(Collectors.joining(", "));
        trail.append(AuditEntry.changed(clock.instant(), OPERATION, actors.current(codes), systems, codes,
                chunk.stream().map(ImportAudit::change).toList()));
    }

    /** All steps of the case, for an import tells it from its beginning. */
    private static Change change(Stored stored) {
        List<StepRow> steps = stored.steps().toList();
        return Change.of(stored.row().version(), 1, steps.size(), StepRow.digestOf(steps));
    }
}
