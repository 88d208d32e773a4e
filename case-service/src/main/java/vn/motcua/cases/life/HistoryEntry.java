package vn.motcua.cases.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One step in a case's life, written once. */
@Entity
@Immutable
@Table(name = "case_history")
@IdClass(HistoryEntry.Key.class)
public class HistoryEntry {

    @Id
    @Column(name = "case_id")
    private UUID caseId;
    @Id
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    @Id
    private int ordinal;
    @Enumerated(EnumType.STRING)
    private CaseStep step;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    private Instant at;
    private String actor;
    private String unit;
    private String role;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    @Column(name = "told_by")
    private String toldBy;
    private String reason;
    private boolean overrides;
    @Column(name = "to_unit")
    private String toUnit;
    private String assignee;
    @Column(name = "due_at")
    private Instant dueAt;

    protected HistoryEntry() {
    }

    HistoryEntry(UUID caseId, LocalDate submittedOn, int ordinal, CaseStep step, CaseState state, Act act, String toUnit,
            String assignee,
            Instant dueAt) {
        this.caseId = caseId;
        this.submittedOn = submittedOn;
        this.ordinal = ordinal;
        this.step = step;
        this.state = state;
        this.at = act.at();
        this.actor = act.actor();
        this.unit = act.unit();
        this.role = act.role();
        this.onBehalfOf = act.onBehalfOf();
        this.toldBy = act.toldBy();
        this.reason = act.reason();
        this.overrides = act.overrides();
        this.toUnit = toUnit;
        this.assignee = assignee;
        this.dueAt = dueAt;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public int ordinal() {
        return ordinal;
    }

    public CaseStep step() {
        return step;
    }

    /** The state the step led to. */
    public CaseState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String unit() {
        return unit;
    }

    public String role() {
        return role;
    }

    /** The absent colleague in whose place the actor acted; null where in nobody's. */
    public String onBehalfOf() {
        return onBehalfOf;
    }

    /** The system that told of the step after the fact, and answers for what it says; null for what was done here. */
    public String toldBy() {
        return toldBy;
    }

    public String reason() {
        return reason;
    }

    /** Whether a leader set a rule aside in this step. */
    public boolean overrides() {
        return overrides;
    }

    /** Where a transfer went, or which other unit the step concerns; null on other steps. */
    public String toUnit() {
        return toUnit;
    }

    /** Who got the case in hand by the step; null on other steps, and where nobody has it any more. */
    public String assignee() {
        return assignee;
    }

    /** The due date in force after the step; on a closing step the one the closing is measured against. */
    public Instant dueAt() {
        return dueAt;
    }

    /** A step's place: the case, its partition, and the number of the step. */
    public record Key(UUID caseId, LocalDate submittedOn, int ordinal) {
    }
}
