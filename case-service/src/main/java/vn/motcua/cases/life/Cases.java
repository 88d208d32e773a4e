package vn.motcua.cases.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.database.TrailingStatements;
import vn.motcua.outbox.Outbox;
import vn.motcua.outbox.OutboxEvent;

/** All cases. Storing one stores its new steps and tells its new facts in the same transaction. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

    /** What Hibernate understands as SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final TrailingStatements statements;
    private final Outbox outbox;
    private final CaseAudit audit;

    Cases(EntityManager entities, TrailingStatements statements, Outbox outbox, CaseAudit audit) {
        this.entities = entities;
        this.statements = statements;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The code names the day, so one partition is asked. */
    public Optional<Case> byCode(CaseCode code) {
        return find("code = ?1 and submittedOn = ?2", code.text(), code.day()).firstResultOptional();
    }

    /** Locks the case until the transaction ends: commands on one case follow one another. */
    public Optional<Case> byCodeForUpdate(CaseCode code) {
        return find("code = ?1 and submittedOn = ?2", code.text(), code.day()).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Locks those of these cases that nobody else works on.
     *
     * @param first the earliest day of submission among them
     * @param last the latest
     */
    public List<Case> openAndFree(List<UUID> ids, LocalDate first, LocalDate last) {
        return entities.createQuery("from Case where id in :ids and submittedOn between :first and :last and closedAt is null",
                Case.class).setParameter("ids", ids).setParameter("first", first).setParameter("last", last)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** The steps so far, oldest first. */
    public List<HistoryEntry> historyOf(Case subject) {
        return entities
                .createQuery("from HistoryEntry where caseId = :id and submittedOn = :day order by ordinal", HistoryEntry.class)
                .setParameter("id", subject.id()).setParameter("day", subject.submittedOn()).getResultList();
    }

    /** Stores a new case before the transaction ends. */
    public void add(Case received) {
        statements.add(CaseRow.ADD, CaseRow.of(received).added());
        follow(received);
    }

    /** Stores, before the transaction ends, what was done to a case that was loaded for update; its version rises by one. */
    public void change(Case subject) {
        subject.raiseVersion();
        statements.add(CaseRow.CHANGE, CaseRow.of(subject).changed());
        follow(subject);
    }

    /**
     * Stores the new due dates of cases that were loaded for update; each one's version rises by one.
     *
     * @param unmoved those whose due date is the same on the new calendar: nothing happened to them
     */
    public void recounted(List<Case> moved, List<Case> unmoved) {
        if (!unmoved.isEmpty()) {
            statements.add(CaseRow.NOTE_CALENDARS, CaseRow.calendarsOf(unmoved.stream().map(CaseRow::of).toList()));
        }
        if (moved.isEmpty()) {
            return;
        }
        moved.forEach(Case::raiseVersion);
        int changed = statements.sendWith(CaseRow.RECOUNT_ALL,
                CaseRow.recountedAll(moved.stream().map(CaseRow::of).toList()));
        if (changed != moved.size()) {
            throw new IllegalStateException(changed + " of " + moved.size() + " cases were changed");
        }
        statements.add(StepRow.ADD_ALL, StepRow.COLUMNS.parametersOfAll(moved.stream()
                .flatMap(subject -> subject.newHistory().stream().map(step -> new StepRow(subject.id(), step))).toList()));
        outbox.appendAll(moved.stream().flatMap(subject -> factsOf(subject).stream()).toList());
        audit.changedAll(moved);
    }

    private void follow(Case subject) {
        subject.newHistory()
                .forEach(step -> statements.add(StepRow.ADD, StepRow.COLUMNS.parametersOf(new StepRow(subject.id(), step))));
        outbox.appendAll(factsOf(subject));
        audit.changed(subject);
    }

    private static List<OutboxEvent> factsOf(Case subject) {
        List<CaseEvent> facts = subject.newFacts();
        List<OutboxEvent> events = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            CaseEvent fact = facts.get(i);
            events.add(new OutboxEvent(EventTopic.CASES.aggregateType(), subject.id(), subject.code(),
                    subject.sequence() - facts.size() + i + 1, EventTopic.typeOf(fact.getClass()), subject.lastStepAt(), fact));
        }
        return events;
    }
}
