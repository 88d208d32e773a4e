package vn.motcua.catalog.decisions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All decisions. */
@ApplicationScoped
public class PublicationDecisions implements PanacheRepositoryBase<PublicationDecision, UUID> {

    /** @throws DecisionNotFound when there is no such decision */
    PublicationDecision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new DecisionNotFound(id));
    }

    boolean isTaken(String number, String issuingUnit) {
        return count("number = ?1 and issuingUnit = ?2", number, issuingUnit) > 0;
    }

    /** Which decisions to list; null where any will do. Days are inclusive. */
    record Filter(String issuingUnit, LocalDate issuedFrom, LocalDate issuedTo, String procedureCode) {
    }

    /** The last row of the page before. */
    record Place(LocalDate issuedOn, UUID id) {
    }

    /** The latest issued first. */
    List<PublicationDecision> page(Filter filter, Place after, int rows) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (filter.issuingUnit() != null) {
            where.append(" and d.issuingUnit = :unit");
            parameters.put("unit", filter.issuingUnit());
        }
        if (filter.issuedFrom() != null) {
            where.append(" and d.issuedOn >= :from");
            parameters.put("from", filter.issuedFrom());
        }
        if (filter.issuedTo() != null) {
            where.append(" and d.issuedOn <= :to");
            parameters.put("to", filter.issuedTo());
        }
        if (filter.procedureCode() != null) {
            where.append(" and exists (select 1 from d.items i where i.procedureCode = :procedure)");
            parameters.put("procedure", filter.procedureCode());
        }
        if (after != null) {
            where.append(" and (d.issuedOn < :issuedOn or d.issuedOn = :issuedOn and d.id < :id)");
            parameters.put("issuedOn", after.issuedOn());
            parameters.put("id", after.id());
        }
        return find("from PublicationDecision d where " + where + " order by d.issuedOn desc, d.id desc", parameters)
                .range(0, rows - 1).list();
    }
}
