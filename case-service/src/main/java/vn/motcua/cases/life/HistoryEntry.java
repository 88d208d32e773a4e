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

import vn.motcua.contracts.cases.StepKind;

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
    private StepKind step;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    private Instant at;
    private String actor;
    private String unit;
    private String role;
    private String reason;
    private boolean overrides;
    @Column(name = "to_unit")
    private String toUnit;
    @Column(name = "due_at")
    private Instant dueAt;

    protected HistoryEntry() {
    }

    HistoryEntry(UUID caseId, LocalDate submittedOn, int ordinal, StepKind step, CaseState state, Act act, String toUnit,
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
        this.reason = act.reason();
        this.overrides = act.overrides();
        this.toUnit = toUnit;
        this.dueAt = dueAt;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public int ordinal() {
        return ordinal;
    }

    public StepKind step() {
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

    public String reason() {
        return reason;
    }

    /** Whether a leader set a rule aside in this step. */
    public boolean overrides() {
        return overrides;
    }

    /** Where a transfer went; null on other steps. */
    public String toUnit() {
        return toUnit;
    }

    /** The due date in force after the step; on a closing step the one the closing is measured against. */
    public Instant dueAt() {
        return dueAt;
    }

    /** A step's place: the case, its partition, and the number of the step. */
    public record Key(UUID caseId, LocalDate submittedOn, int ordinal) {
    }
}
