package vn.motcua.catalog.fields;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All administrative fields. */
@ApplicationScoped
public class AdministrativeFields implements PanacheRepositoryBase<AdministrativeField, UUID> {

    Optional<AdministrativeField> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Which of these codes no field has. */
    public Set<String> unknownAmong(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        if (!unknown.isEmpty()) {
            find("code in ?1", Set.copyOf(unknown)).list().forEach(known -> unknown.remove(known.code()));
        }
        return unknown;
    }

    List<AdministrativeField> page(String after, int rows) {
        return find("code > ?1 order by code", after).range(0, rows - 1).list();
    }
}
