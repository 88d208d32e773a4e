package vn.motcua.cases.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.time.UuidV7;

/** What was handed in, and stays as it was then. {@link CaseRecord} is what became of it. */
@MappedSuperclass
public abstract class SubmittedCase {

    @Id
    private UUID id;
    /** The local date of submission: it stands in the code and decides the month's partition. */
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    private String code;
    @Column(name = "receiving_unit")
    private String receivingUnit;
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
    @Column(name = "document_condition")
    private String condition;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "source_system")
    private String sourceSystem;
    @Column(name = "source_id")
    private String sourceId;

    protected SubmittedCase() {
    }

    SubmittedCase(Intake intake, CaseCode code) {
        this.id = UuidV7.at(intake.submittedAt());
        this.code = code.text();
        this.submittedOn = code.day();
        this.receivingUnit = intake.receivingUnit();
        this.procedureCode = intake.procedureCode();
        this.procedureVersion = intake.procedureVersion();
        this.channel = intake.channel();
        this.applicant = intake.applicant();
        this.subject = intake.subject();
        this.lookupPin = LookupPin.draw();
        this.condition = intake.condition();
        this.submittedAt = intake.submittedAt();
        this.sourceSystem = intake.sourceSystem();
        this.sourceId = intake.sourceId();
    }

    /** What never changes, as every fact names it. */
    public CaseRef ref() {
        return new CaseRef(code, receivingUnit, procedureCode, procedureVersion, channel);
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

    public String receivingUnit() {
        return receivingUnit;
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

    /** Which of the procedure's conditions decides what documents it needs; null where none was named. */
    public String condition() {
        return condition;
    }

    public Instant submittedAt() {
        return submittedAt;
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
