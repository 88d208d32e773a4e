package vn.motcua.catalog.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * An administrative procedure. A publication decision introduces it, amends it by a further version, or abolishes it. Its
 * versions never overlap: on each day at most one of them holds.
 */
@Entity
@Table(name = "procedure")
public class Procedure {

    @Id
    private UUID id;
    private String code;
    private int latestVersion;
    private LocalDate lastValidDay;
    private String abolishedBy;
    @Version
    private long version;
    private long eventSequence;
    @OneToMany(mappedBy = "procedure", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProcedureVersion> versions = new ArrayList<>();

    protected Procedure() {
    }

    /** @throws ProcedureRefused when the validity ends before it begins */
    public static Procedure introduce(UUID id, String code, ProcedureVersion.Publication publication) {
        Procedure procedure = new Procedure();
        procedure.id = id;
        procedure.code = code;
        procedure.add(publication);
        return procedure;
    }

    /**
     * Adds a version and ends the one before it on the day before.
     *
     * @throws ProcedureRefused when the procedure is abolished, or when the new version does not begin after the former
     */
    public void amend(ProcedureVersion.Publication publication) {
        requireInForce();
        ProcedureVersion former = latest();
        if (!publication.validFrom().isAfter(former.validFrom())) {
            throw ProcedureRefused.notLater(former.validFrom());
        }
        add(publication);
        former.endBy(publication.validFrom().minusDays(1));
    }

    /**
     * Ends the procedure.
     *
     * @param lastDay the last day on which a case may be accepted
     * @throws ProcedureRefused when it is abolished already or did not hold yet
     */
    public void abolish(LocalDate lastDay, String decisionNumber) {
        requireInForce();
        if (lastDay.isBefore(latest().validFrom())) {
            throw ProcedureRefused.abolishedBeforeItHeld(latest().validFrom());
        }
        latest().endBy(lastDay);
        lastValidDay = latest().validTo();
        abolishedBy = decisionNumber;
        eventSequence++;
    }

    private void add(ProcedureVersion.Publication publication) {
        if (publication.validTo() != null && publication.validTo().isBefore(publication.validFrom())) {
            throw ProcedureRefused.endsBeforeItBegins();
        }
        latestVersion++;
        eventSequence++;
        versions.add(ProcedureVersion.of(this, latestVersion, publication));
    }

    private void requireInForce() {
        if (lastValidDay != null) {
            throw ProcedureRefused.abolished(lastValidDay);
        }
    }

    public ProcedureVersion latest() {
        return versions.get(versions.size() - 1);
    }

    Optional<ProcedureVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    List<ProcedureVersion> versions() {
        return List.copyOf(versions);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The last day of an abolished procedure; null while it is in force. */
    public LocalDate lastValidDay() {
        return lastValidDay;
    }

    public String abolishedBy() {
        return abolishedBy;
    }

    long version() {
        return version;
    }

    public long eventSequence() {
        return eventSequence;
    }
}
