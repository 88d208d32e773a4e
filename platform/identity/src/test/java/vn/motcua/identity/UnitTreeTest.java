package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final UnitTree tree = tree();

    @Test
    void aUnitIncludesItsDescendantsAndNobodyElses() {
        assertThat(tree.covers(Set.of("P"), "C1")).isTrue();
        assertThat(tree.covers(Set.of("D1"), "C1")).isTrue();
        assertThat(tree.covers(Set.of("C1"), "C1")).isTrue();
        assertThat(tree.covers(Set.of("D2"), "C1")).isFalse();
        assertThat(tree.covers(Set.of("C1"), "D1")).isFalse();
        assertThat(tree.covers(Set.of(), "C1")).isFalse();
    }

    @Test
    void anUnknownUnitIsCoveredOnlyByItself() {
        assertThat(tree.covers(Set.of("P"), "X")).isFalse();
        assertThat(tree.covers(Set.of("X"), "X")).isTrue();
    }

    @Test
    void listsAllBelow() {
        assertThat(tree.withDescendants("D1")).containsExactlyInAnyOrder("D1", "C1", "C2");
        assertThat(tree.childrenOf("P")).containsExactly("D1", "D2");
    }

    @Test
    void aLoopInBadDataEndsTheWalk() {
        // Given
        UnitTree loop = new UnitTree(Map.of("A", "B", "B", "A"));

        // When
        boolean covered = loop.covers(Set.of("Z"), "A");

        // Then
        assertThat(covered).isFalse();
        assertThat(loop.withDescendants("A")).containsExactlyInAnyOrder("A", "B");
    }

    private static UnitTree tree() {
        Map<String, String> parents = new HashMap<>();
        parents.put("P", null);
        parents.put("D1", "P");
        parents.put("D2", "P");
        parents.put("C1", "D1");
        parents.put("C2", "D1");
        return new UnitTree(parents);
    }
}
