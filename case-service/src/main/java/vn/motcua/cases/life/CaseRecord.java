package vn.motcua.cases.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.HandlingManner;

/**
 * What is stored of a case's life, how others read it, and the three things that every verb does: it requires that it may be
 * done, the case becomes what the verb makes of it, and a fact is told. The verbs stand with their ideas in
 * {@link CaseAmongUnits}, {@link CaseOnTheClock} and {@link Case}; nothing else changes a case.
 */
@MappedSuperclass
public abstract class CaseRecord extends SubmittedCase {

    /** How often the stored case was changed. */
    private long version;
    /** How many facts were told of this case. */
    private long sequence;
    /** How many steps its history has. */
    private int steps;
    @Enumerated(EnumType.STRING)
    CaseState state;
    @Embedded
    Course course;
    /** What the course tells of it, kept apart for lists to ask. */
    @Column(name = "beside_units")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> besideUnits;
    @JdbcTypeCode(SqlTypes.JSON)
    List<SubmittedDocument> documents;
    @Embedded
    Term term;
    @Column(name = "due_at")
    Instant dueAt;
    @Column(name = "promised_at")
    Instant promisedAt;
    @Column(name = "supplement_requests")
    int supplementRequests;
    @Column(name = "payment_vnd")
    Long paymentVnd;
    @Column(name = "result_number")
    String resultNumber;
    @Column(name = "closed_at")
    Instant closedAt;
    /** Null where nothing was told of it. */
    @JdbcTypeCode(SqlTypes.JSON)
    Manner manner;
    @Column(name = "last_step_at")
    private Instant lastStepAt;

    @Transient
    private final List<HistoryEntry> newHistory = new ArrayList<>();
    @Transient
    private final List<CaseEvent> newFacts = new ArrayList<>();

    protected CaseRecord() {
    }

    CaseRecord(Intake intake, CaseCode code) {
        super(intake, code);
        this.course = Course.beginningAt(intake.processingUnit());
        this.documents = intake.documents();
        this.lastStepAt = intake.submittedAt();
    }

    final void require(Verb verb, Act act) {
        LeadersDecision.require(verb, act);
        if (!allowedVerbs().contains(verb)) {
            throw new TransitionNotAllowed(this, verb);
        }
        if (act.at().isBefore(lastStepAt)) {
            throw new StepBeforeTheLast(act.at(), lastStepAt);
        }
    }

    final void requireReason(Verb verb, Act act) {
        if (!act.hasReason()) {
            throw new ReasonRequired(verb);
        }
    }

    final void become(CaseState next, CaseStep step, Act act, String toUnit) {
        state = next;
        lastStepAt = act.at();
        steps++;
        newHistory.add(new HistoryEntry(id(), submittedOn(), steps, step, next, act, toUnit,
                step == CaseStep.ASSIGNED ? course.assignee() : null, dueAt));
    }

    final void tell(CaseEvent fact) {
        sequence++;
        newFacts.add(fact);
    }

    final boolean accepted() {
        return term != null;
    }

    /** What may be done now: of what the state allows, that which this case gives occasion to. */
    public Set<Verb> allowedVerbs() {
        Set<Verb> allowed = state.allowedVerbs();
        if (dueAt == null || promisedAt != null) {
            allowed.remove(Verb.REAPPOINT);
        }
        if (course.cameFrom().isEmpty()) {
            allowed.remove(Verb.SEND_BACK);
        }
        if (course.besideUnits().isEmpty()) {
            allowed.remove(Verb.FINISH_LEG);
        }
        return allowed;
    }

    /** The steps since the case was loaded, to be stored with it. */
    public List<HistoryEntry> newHistory() {
        return List.copyOf(newHistory);
    }

    /** The facts since the case was loaded, to be told with it; the last one has the sequence {@link #sequence()}. */
    public List<CaseEvent> newFacts() {
        return List.copyOf(newFacts);
    }

    public long version() {
        return version;
    }

    void raiseVersion() {
        version++;
    }

    public long sequence() {
        return sequence;
    }

    public int steps() {
        return steps;
    }

    public CaseState state() {
        return state;
    }

    /** The unit that holds the case now; the receiving unit until it is transferred. */
    public String processingUnit() {
        return course.processingUnit();
    }

    /** Who has the case in hand, and the units it went through. */
    public Course course() {
        return course;
    }

    public List<SubmittedDocument> documents() {
        return documents;
    }

    /** The pinned time limit with its pauses; null before acceptance. */
    public Term term() {
        return term;
    }

    /** The promised instant; null before acceptance, while the clock stands still, and where there is no limit. */
    public Instant dueAt() {
        return dueAt;
    }

    /**
     * When the applicant was told to expect the result: the due date, or what the office promised anew; null where there is no
     * due
     * date.
     */
    public Instant promisedAt() {
        return promisedAt == null || dueAt == null || dueAt.isAfter(promisedAt) ? dueAt : promisedAt;
    }

    /** The instant promised with an apology; null without one. */
    public Instant reappointedTo() {
        return promisedAt;
    }

    /** When the case was resolved, refused, withdrawn or stopped; null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** In what manner it was handled. */
    public Manner manner() {
        return manner == null ? Manner.UNTOLD : manner;
    }

    /** What an import tells of the manner; null for nothing. */
    public HandlingManner toldManner() {
        return manner().told(documents);
    }

    public Instant lastStepAt() {
        return lastStepAt;
    }

    public int supplementRequests() {
        return supplementRequests;
    }

    public Long paymentVnd() {
        return paymentVnd;
    }

    public String resultNumber() {
        return resultNumber;
    }
}
