package vn.motcua.identity;

/** Where a service keeps its tree of units: the catalogue its own, the others a replica. */
public interface UnitTrees {

    /** The tree as of now; cheap to ask for. */
    UnitTree current();
}
