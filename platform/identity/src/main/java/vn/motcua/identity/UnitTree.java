package vn.motcua.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which unit stands below which. Immutable; a changed tree is a new one. */
public final class UnitTree {

    private final Map<String, String> parents;
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param parents the parent's code by unit code; null for a root. A parent may be unknown, then the unit is a root too. */
    public UnitTree(Map<String, String> parents) {
        this.parents = new HashMap<>(parents);
        parents.forEach((code, parent) -> {
            if (parent != null) {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(code);
            }
        });
        children.values().forEach(codes -> codes.sort(null));
    }

    public boolean contains(String code) {
        return parents.containsKey(code);
    }

    /** Direct children, by code. */
    public List<String> childrenOf(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** The unit itself and all below it. */
    public Set<String> withDescendants(String code) {
        return withDescendants(List.of(code));
    }

    /** The units themselves and all below them; unknown units stand for themselves. */
    public Set<String> withDescendants(Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(codes);
        while (!open.isEmpty()) {
            String code = open.removeFirst();
            if (found.add(code)) {
                open.addAll(children.getOrDefault(code, List.of()));
            }
        }
        return found;
    }

    /** Whether a unit is one of those held or stands below one of them. */
    public boolean covers(Set<String> held, String code) {
        int steps = 0;
        for (String unit = code; unit != null && steps <= parents.size(); unit = parents.get(unit), steps++) {
            if (held.contains(unit)) {
                return true;
            }
        }
        return false;
    }
}
