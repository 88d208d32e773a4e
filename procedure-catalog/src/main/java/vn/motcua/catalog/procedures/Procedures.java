package vn.motcua.catalog.procedures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All procedures, of any time. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, UUID> {

    /** @throws ProcedureNotFound when there never was such a procedure */
    Procedure require(String code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> new ProcedureNotFound(code));
    }

    /** Those of the codes that exist, by code, with their versions. */
    public Map<String, Procedure> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? Map.of()
                : find("select p from Procedure p join fetch p.versions where p.code in ?1", Set.copyOf(codes)).stream()
                        .collect(Collectors.toMap(Procedure::code, Function.identity()));
    }

    /** The versions that a search finds, one per procedure, by procedure code. */
    List<ProcedureVersion> search(ProcedureSearch search, String after, int rows) {
        NativeQuery<ProcedureVersion> query = getEntityManager().unwrap(Session.class)
                .createNativeQuery(search.sql(), ProcedureVersion.class);
        search.parameters().forEach(query::setParameter);
        return query.setParameter("after", after).setMaxResults(rows).getResultList();
    }
}
