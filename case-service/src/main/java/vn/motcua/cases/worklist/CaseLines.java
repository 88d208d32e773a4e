package vn.motcua.cases.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Term;

/** Makes lines of lists out of what an index found. */
@ApplicationScoped
class CaseLines {

    private final EntityManager entities;
    private final Catalogues catalogues;

    CaseLines(EntityManager entities, Catalogues catalogues) {
        this.entities = entities;
        this.catalogues = catalogues;
    }

    /** Where a case lies, and to whom it is assigned. */
    record Found(UUID id, LocalDate submittedOn, String assignee) {
    }

    /** A line for each case found, in the same order; one that has gone meanwhile has none. */
    List<CaseLine> of(List<Found> found, Instant now) {
        if (found.isEmpty()) {
            return List.of();
        }
        // The days name the partitions, of which a page touches few.
        Map<UUID, Case> cases = entities
                .createQuery("from Case where id in :ids and submittedOn in :days", Case.class)
                .setParameter("ids", found.stream().map(Found::id).toList())
                .setParameter("days", found.stream().map(Found::submittedOn).distinct().toList()).getResultList().stream()
                .collect(Collectors.toMap(Case::id, Function.identity()));
        Catalogue catalogue = catalogues.catalogue();
        return found.stream().filter(one -> cases.containsKey(one.id()))
                .map(one -> line(cases.get(one.id()), one.assignee(), catalogue, now)).filter(Objects::nonNull).toList();
    }

    private static CaseLine line(Case subject, String assignee, Catalogue catalogue, Instant now) {
        boolean open = subject.closedAt() == null;
        Term term = subject.term();
        boolean standsStill = open && term != null && !term.standstills().isEmpty()
                && term.pauses().get(term.pauses().size() - 1).isOpen();
        return new CaseLine(subject.code(), subject.state().name(), subject.state().vietnamese(), subject.applicant().name(),
                subject.subject(), subject.procedureCode(),
                catalogue.pinned(subject.procedureCode(), subject.procedureVersion()).name(), subject.channel(),
                subject.receivingUnit(), subject.processingUnit(), assignee, subject.submittedAt(), subject.dueAt(),
                open ? remaining(subject, standsStill, catalogue, now) : null, standsStill, subject.closedAt(),
                subject.version());
    }

    /** Up to the promised instant, so that lines in its order are in this order too. */
    private static Duration remaining(Case subject, boolean standsStill, Catalogue catalogue, Instant now) {
        if (subject.dueAt() != null) {
            return catalogue.legalClock(subject.term().calendarVersion()).calendar().workingTimeBetween(now, subject.dueAt());
        }
        Term term = subject.term();
        return standsStill && term.hasLimit()
                ? catalogue.legalClock(term.calendarVersion()).remaining(now, term.from(), term.limit(), term.pauses())
                : null;
    }
}
