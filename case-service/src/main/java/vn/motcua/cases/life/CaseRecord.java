package vn.motcua.cases.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.time.UuidV7;

/**
 * What is stored of a case, and how others read it. {@link Case} has the verbs that change it; nothing else does.
 */
@MappedSuperclass
public abstract class CaseRecord {

    @Id
    private UUID id;
    /** The local date of submission: it stands in the code and decides the month's partition. */
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    private String code;
    /** How often the stored case was changed. */
    private long version;
    /** How many facts were told of this case. */
    private long sequence;
    /** How many steps its history has. */
    private int steps;
    @Enumerated(EnumType.STRING)
    CaseState state;
    @Column(name = "receiving_unit")
    private String receivingUnit;
    @Embedded
    Course course;
    @Column(name = "procedure_code")
    private String procedureCode;
    @Column(name = "procedure_version")
    private int procedureVersion;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Embedded
    private Applicant applicant;
    private String subject;
    @Column(name = "lookup_pin")
    private String lookupPin;
    @JdbcTypeCode(SqlTypes.JSON)
    List<SubmittedDocument> documents;
    @Column(name = "document_condition")
    private String condition;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Embedded
    Term term;
    @Column(name = "due_at")
    Instant dueAt;
    /** What the course tells of it, kept apart for lists to ask. */
    @Column(name = "beside_units")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> besideUnits;
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
    Instant lastStepAt;
    @Column(name = "source_system")
    private String sourceSystem;
    @Column(name = "source_id")
    private String sourceId;

    @Transient
    private final List<HistoryEntry> newHistory = new ArrayList<>();
    @Transient
    private final List<CaseEvent> newFacts = new ArrayList<>();

    protected CaseRecord() {
    }

    CaseRecord(Intake intake, CaseCode code) {
        this.id = UuidV7.at(intake.submittedAt());
        this.code = code.text();
        this.submittedOn = code.day();
        this.receivingUnit = intake.receivingUnit();
        this.course = Course.beginningAt(intake.processingUnit());
        this.procedureCode = intake.procedureCode();
        this.procedureVersion = intake.procedureVersion();
        this.channel = intake.channel();
        this.applicant = intake.applicant();
        this.subject = intake.subject();
        this.lookupPin = LookupPin.draw();
        this.documents = intake.documents();
        this.condition = intake.condition();
        this.submittedAt = intake.submittedAt();
        this.lastStepAt = intake.submittedAt();
        this.sourceSystem = intake.sourceSystem();
        this.sourceId = intake.sourceId();
    }

    final void become(CaseState next, CaseStep step, Act act, String toUnit) {
        state = next;
        lastStepAt = act.at();
        steps++;
        newHistory.add(new HistoryEntry(id, submittedOn, steps, step, next, act, toUnit,
                step == CaseStep.ASSIGNED ? course.assignee() : null, dueAt));
    }

    final void tell(CaseEvent fact) {
        sequence++;
        newFacts.add(fact);
    }

    final boolean accepted() {
        return term != null;
    }

    /** What never changes, as every fact names it. */
    public CaseRef ref() {
        return new CaseRef(code, receivingUnit, procedureCode, procedureVersion, channel);
    }

    /** The steps since the case was loaded, to be stored with it. */
    public List<HistoryEntry> newHistory() {
        return List.copyOf(newHistory);
    }

    /** The facts since the case was loaded, to be told with it; the last one has the sequence {@link #sequence()}. */
    public List<CaseEvent> newFacts() {
        return List.copyOf(newFacts);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalDate submittedOn() {
        return submittedOn;
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

    public String receivingUnit() {
        return receivingUnit;
    }

    /** The unit that holds the case now; the receiving unit until it is transferred. */
    public String processingUnit() {
        return course.processingUnit();
    }

    /** Who has the case in hand, and the units it went through. */
    public Course course() {
        return course;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public int procedureVersion() {
        return procedureVersion;
    }

    public Channel channel() {
        return channel;
    }

    public Applicant applicant() {
        return applicant;
    }

    public String subject() {
        return subject;
    }

    /** The second factor of public tracking, printed on the receipt; null for a case from before there was one. */
    public String lookupPin() {
        return lookupPin;
    }

    public List<SubmittedDocument> documents() {
        return documents;
    }

    /** Which of the procedure's conditions decides what documents it needs; null where none was named. */
    public String condition() {
        return condition;
    }

    public Instant submittedAt() {
        return submittedAt;
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

    public String sourceSystem() {
        return sourceSystem;
    }

    public String sourceId() {
        return sourceId;
    }

    /** The day a submission instant belongs to. */
    public static LocalDate dayOf(Instant submittedAt) {
        return CivilTime.dateOf(submittedAt);
    }
}
