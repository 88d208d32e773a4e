package vn.motcua.cases.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.CaseRefused;
import vn.motcua.contracts.cases.CaseRegistered;
import vn.motcua.contracts.cases.CaseStopped;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.CaseWithdrawn;
import vn.motcua.contracts.cases.PaymentConfirmed;
import vn.motcua.contracts.cases.PaymentRequested;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.time.UuidV7;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/**
 * A case (hồ sơ). Every change goes through one of its verbs, live or imported: a verb checks that the state allows it and
 * that time does not run backwards, moves the state, and leaves a step in the history and a fact to be told.
 *
 * <p>
 * Hibernate reads cases and takes them for immutable; {@link CaseRow} writes them.
 */
@Entity
@Immutable
@Table(name = "cases")
public class Case {

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
    private CaseState state;
    @Column(name = "receiving_unit")
    private String receivingUnit;
    @Column(name = "processing_unit")
    private String processingUnit;
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
    private List<SubmittedDocument> documents;
    @Column(name = "document_condition")
    private String condition;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Embedded
    private Term term;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "supplement_requests")
    private int supplementRequests;
    @Column(name = "payment_vnd")
    private Long paymentVnd;
    @Column(name = "result_number")
    private String resultNumber;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "last_step_at")
    private Instant lastStepAt;
    @Column(name = "source_system")
    private String sourceSystem;
    @Column(name = "source_id")
    private String sourceId;

    @Transient
    private List<HistoryEntry> newHistory = new ArrayList<>();
    @Transient
    private List<CaseEvent> newFacts = new ArrayList<>();

    protected Case() {
    }

    private Case(Intake intake, CaseCode code) {
        this.id = UuidV7.at(intake.submittedAt());
        this.code = code.text();
        this.submittedOn = code.day();
        this.receivingUnit = intake.receivingUnit();
        this.processingUnit = intake.receivingUnit();
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

    /** A case is handed in and waits for an officer's check (state 1). */
    public static Case register(Intake intake, CaseCode code, Act act) {
        Case registered = new Case(intake, code);
        registered.become(CaseState.REGISTERED, StepKind.REGISTERED, act, null);
        registered.tell(new CaseRegistered(registered.ref(), intake.submittedAt()));
        return registered;
    }

    /** A case is handed in and accepted on the spot (state 2), as at a counter. */
    public static Case receive(Intake intake, CaseCode code, Act act, TimeLimit limit, LegalClock clock) {
        Case received = new Case(intake, code);
        received.startClock(act, limit, clock);
        return received;
    }

    /**
     * The documents are in order; the legal clock starts.
     *
     * @param limit null where the law sets none
     */
    public void accept(Act act, TimeLimit limit, LegalClock clock) {
        require(Verb.ACCEPT, act);
        startClock(act, limit, clock);
    }

    private void startClock(Act act, TimeLimit limit, LegalClock clock) {
        term = Term.begin(act.at(), limit, clock);
        dueAt = term.dueAt(clock);
        become(CaseState.ACCEPTED, StepKind.ACCEPTED, act, null);
        tell(new CaseAccepted(ref(), submittedAt, act.at(), dueAt));
    }

    /** The case is not accepted; form 03 gives the reason. */
    public void refuse(Act act) {
        require(Verb.REFUSE, act);
        requireReason(Verb.REFUSE, act);
        closedAt = act.at();
        become(CaseState.REFUSED, StepKind.REFUSED, act, null);
        tell(new CaseRefused(ref(), act.at()));
    }

    /** The case goes to another unit for processing; form 05 gets a row. */
    public void transfer(Act act, String toUnit) {
        require(Verb.TRANSFER, act);
        String fromUnit = processingUnit;
        processingUnit = toUnit;
        become(CaseState.PROCESSING, StepKind.TRANSFERRED, act, toUnit);
        tell(new CaseTransferred(ref(), fromUnit, toUnit, act.at()));
    }

    /**
     * Documents are missing; form 02 says which. After acceptance the clock stands still, and a second request needs a
     * leader's override (domain rule 3.5).
     */
    public void requestSupplement(Act act) {
        require(Verb.REQUEST_SUPPLEMENT, act);
        requireReason(Verb.REQUEST_SUPPLEMENT, act);
        if (accepted()) {
            if (supplementRequests > 0 && !act.overrides()) {
                throw new SupplementAlreadyRequested();
            }
            supplementRequests++;
            standStill(act);
        }
        become(CaseState.SUPPLEMENT_REQUESTED, StepKind.SUPPLEMENT_REQUESTED, act, null);
        tell(new SupplementRequested(ref(), act.at(), accepted()));
    }

    /** The missing documents came; after acceptance the clock goes on. */
    public void supplySupplement(Act act, LegalClock clock) {
        require(Verb.SUPPLY_SUPPLEMENT, act);
        goOn(act, clock);
        become(accepted() ? CaseState.PROCESSING : CaseState.REGISTERED, StepKind.SUPPLEMENT_SUPPLIED, act, null);
        tell(new SupplementSupplied(ref(), act.at(), dueAt));
    }

    /** The applicant owes a payment; the clock stands still until it came. */
    public void requestPayment(Act act, long amountVnd) {
        require(Verb.REQUEST_PAYMENT, act);
        paymentVnd = amountVnd;
        standStill(act);
        become(CaseState.PAYMENT_REQUESTED, StepKind.PAYMENT_REQUESTED, act, null);
        tell(new PaymentRequested(ref(), act.at(), amountVnd));
    }

    /**
     * The missing documents came and are listed with the others; one that was there before takes the new one's form.
     *
     * @param supplied documents of the case's procedure, each once
     */
    public void supplySupplement(Act act, List<SubmittedDocument> supplied, LegalClock clock) {
        supplySupplement(act, clock);
        Set<String> renewed = supplied.stream().map(SubmittedDocument::code).collect(Collectors.toSet());
        documents = Stream.concat(documents.stream().filter(document -> !renewed.contains(document.code())), supplied.stream())
                .toList();
    }

    public void confirmPayment(Act act, boolean paidOnline, LegalClock clock) {
        require(Verb.CONFIRM_PAYMENT, act);
        goOn(act, clock);
        become(CaseState.PROCESSING, StepKind.PAYMENT_CONFIRMED, act, null);
        tell(new PaymentConfirmed(ref(), act.at(), dueAt, paidOnline));
    }

    /** @param number the number on the result document; null where it has none */
    public void resolve(Act act, String number) {
        require(Verb.RESOLVE, act);
        resultNumber = number;
        closedAt = act.at();
        become(CaseState.RESOLVED, StepKind.RESOLVED, act, null);
        tell(new ResultIssued(ref(), act.at(), dueAt));
    }

    public void handOver(Act act) {
        require(Verb.HAND_OVER, act);
        become(CaseState.RETURNED, StepKind.HANDED_OVER, act, null);
        tell(new ResultHandedOver(ref(), act.at()));
    }

    /** The applicant takes the case back. */
    public void withdraw(Act act, LegalClock clock) {
        require(Verb.WITHDRAW, act);
        goOn(act, clock);
        closedAt = act.at();
        become(CaseState.WITHDRAWN, StepKind.WITHDRAWN, act, null);
        tell(new CaseWithdrawn(ref(), act.at(), dueAt));
    }

    /** Processing ends for good without a result; the stop notice gives the reason (Circular 03/2025/TT-VPCP). */
    public void stop(Act act, LegalClock clock) {
        require(Verb.STOP, act);
        requireReason(Verb.STOP, act);
        goOn(act, clock);
        closedAt = act.at();
        become(CaseState.STOPPED, StepKind.STOPPED, act, null);
        tell(new CaseStopped(ref(), act.at(), dueAt));
    }

    /** A resolution was a mistake: the case is open again and its clock never stopped. */
    public void correctResolution(Act act) {
        require(Verb.CORRECT_RESOLUTION, act);
        requireReason(Verb.CORRECT_RESOLUTION, act);
        closedAt = null;
        resultNumber = null;
        become(CaseState.PROCESSING, StepKind.RESOLUTION_CORRECTED, act, null);
        tell(new ResolutionCorrected(ref(), act.at(), dueAt));
    }

    private void require(Verb verb, Act act) {
        if (!state.allowedVerbs().contains(verb)) {
            throw new TransitionNotAllowed(state, verb);
        }
        if (act.at().isBefore(lastStepAt)) {
            throw new StepBeforeTheLast(act.at(), lastStepAt);
        }
    }

    private void requireReason(Verb verb, Act act) {
        if (!act.hasReason()) {
            throw new ReasonRequired(verb);
        }
    }

    private void standStill(Act act) {
        term = term.pause(act.at());
        dueAt = null;
    }

    private void goOn(Act act, LegalClock clock) {
        if (accepted()) {
            term = term.resume(act.at(), clock);
            dueAt = term.dueAt(clock);
        }
    }

    private void become(CaseState next, StepKind step, Act act, String toUnit) {
        state = next;
        lastStepAt = act.at();
        steps++;
        newHistory.add(new HistoryEntry(id, submittedOn, steps, step, next, act, toUnit, dueAt));
    }

    private void tell(CaseEvent fact) {
        sequence++;
        newFacts.add(fact);
    }

    private boolean accepted() {
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
        return processingUnit;
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

    /** When the case was resolved, refused, withdrawn or stopped; null while it is open. */
    public Instant closedAt() {
        return closedAt;
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
