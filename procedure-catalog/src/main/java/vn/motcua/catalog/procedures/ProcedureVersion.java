package vn.motcua.catalog.procedures;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a procedure. What it says never changes; only its last day may be brought forward. */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Procedure procedure;
    private String procedureCode;
    private int number;
    @JdbcTypeCode(SqlTypes.JSON)
    private ProcedureContent content;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String decisionNumber;

    protected ProcedureVersion() {
    }

    /**
     * What a decision publishes of a procedure.
     *
     * @param validTo the last day, or null while no end is known
     */
    public record Publication(UUID id, ProcedureContent content, LocalDate validFrom, LocalDate validTo,
            String decisionNumber) {
    }

    static ProcedureVersion of(Procedure procedure, int number, Publication publication) {
        ProcedureVersion version = new ProcedureVersion();
        version.id = publication.id();
        version.procedure = procedure;
        version.procedureCode = procedure.code();
        version.number = number;
        version.content = publication.content();
        version.validFrom = publication.validFrom();
        version.validTo = publication.validTo();
        version.decisionNumber = publication.decisionNumber();
        return version;
    }

    /** Ends this version no later than that day. */
    void endBy(LocalDate lastDay) {
        if (validTo == null || lastDay.isBefore(validTo)) {
            validTo = lastDay;
        }
    }

    public String procedureCode() {
        return procedureCode;
    }

    public int number() {
        return number;
    }

    public ProcedureContent content() {
        return content;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String decisionNumber() {
        return decisionNumber;
    }
}
