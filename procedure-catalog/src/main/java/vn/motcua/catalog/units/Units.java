package vn.motcua.catalog.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.identity.UnitTree;
import vn.motcua.identity.UnitTrees;

/** All units, of any time. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID>, UnitTrees {

    public Optional<Unit> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @throws UnitNotFound when there never was such a unit */
    public Unit require(String code) {
        return withCode(code).orElseThrow(() -> new UnitNotFound(code));
    }

    /** Which of these codes no unit has. */
    public Set<String> unknownAmong(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        if (!unknown.isEmpty()) {
            unknown.removeAll(getEntityManager().createQuery("select u.code from Unit u where u.code in :codes", String.class)
                    .setParameter("codes", unknown).getResultList());
        }
        return unknown;
    }

    /** Read anew each time: a few hundred short rows, asked for once per change, and never stale on any replica. */
    @Override
    public UnitTree current() {
        Map<String, String> parents = new HashMap<>();
        getEntityManager().createQuery("select u.code, u.parentCode from Unit u", Object[].class).getResultList()
                .forEach(row -> parents.put((String) row[0], (String) row[1]));
        return new UnitTree(parents);
    }

    /** Whether one of these units is a root of the tree, or the tree has none yet. */
    boolean anyRootAmong(Set<String> codes) {
        List<String> roots = getEntityManager()
                .createQuery("select u.code from Unit u where u.parentCode is null", String.class)
                .getResultList();
        return roots.isEmpty() || roots.stream().anyMatch(codes::contains);
    }

    /**
     * @param within the codes to choose from, or null for all
     * @param parent the unit right above, or null
     * @param level or null
     * @param validOn a day of the unit's life, or null
     * @param after the code behind which the page begins; "" for the first
     */
    List<Unit> page(Set<String> within, String parent, UnitLevel level, LocalDate validOn, String after, int rows) {
        StringBuilder where = new StringBuilder("code > :after");
        Map<String, Object> parameters = new HashMap<>(Map.of("after", after));
        if (within != null) {
            where.append(" and code in :within");
            parameters.put("within", within);
        }
        if (parent != null) {
            where.append(" and parentCode = :parent");
            parameters.put("parent", parent);
        }
        if (level != null) {
            where.append(" and level = :level");
            parameters.put("level", level);
        }
        if (validOn != null) {
            where.append(" and validFrom <= :day and (validTo is null or validTo >= :day)");
            parameters.put("day", validOn);
        }
        return find(where + " order by code", parameters).range(0, rows - 1).list();
    }
}
