package vn.motcua.cases.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.motcua.cases.life.Case;
import vn.motcua.identity.Caller;
import vn.motcua.identity.Role;

/** All delegations. */
@ApplicationScoped
public class Delegations {

    private final EntityManager entities;

    Delegations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Holds a handler to what is in their own hand. Front desk and leaders act on every case of their units.
     *
     * @return the absent colleague in whose place the actor acts; null where in nobody's
     * @throws AssignedToAnother when a handler meets a case that a colleague has in hand
     */
    public String whosePlaceIsTaken(Case subject, Caller actor, Instant now) {
        String assignee = subject.course().assignee();
        if (assignee == null || assignee.equals(actor.username())) {
            return null;
        }
        if (standsIn(actor.username(), assignee, subject.processingUnit(), now)) {
            return assignee;
        }
        boolean onlyHandles = actor.has(Role.HANDLER) && Set.of(Role.OFFICER, Role.LEADER, Role.INTEGRATOR).stream()
                .noneMatch(actor::has);
        if (onlyHandles) {
            throw new AssignedToAnother(subject);
        }
        return null;
    }

    /** Whose cases an account has in hand beside its own. */
    public List<String> absentFor(String delegate, Instant now) {
        return entities.createQuery("select distinct absent from Delegation where delegate = :delegate and from <= :now "
                + "and until > :now", String.class).setParameter("delegate", delegate).setParameter("now", now).getResultList();
    }

    private boolean standsIn(String delegate, String absent, String unit, Instant now) {
        return !entities
                .createQuery("select 1 from Delegation where delegate = :delegate and absent = :absent and unit = :unit "
                        + "and from <= :now and until > :now", Integer.class)
                .setParameter("delegate", delegate)
                .setParameter("absent", absent).setParameter("unit", unit).setParameter("now", now).setMaxResults(1)
                .getResultList().isEmpty();
    }

    void add(Delegation delegation) {
        entities.persist(delegation);
    }

    Delegation byId(UUID id) {
        return entities.find(Delegation.class, id);
    }

    /** Those of the units that have not ended yet, the earliest first. */
    List<Delegation> notEndedOf(Set<String> units, Instant now) {
        return entities.createQuery("from Delegation where unit in :units and until > :now order by from, id", Delegation.class)
                .setParameter("units", units).setParameter("now", now).getResultList();
    }
}
