package vn.motcua.reporting.readmodel;

import vn.motcua.contracts.catalog.UnitLevel;

/** Nodes of the cube: a unit itself has its own number, the units of one level below it share a number derived from it. */
final class Node {
    private static final int LEVELS = 8;

    private Node() {
    }

    static int below(int unit, UnitLevel level) {
        return -(unit * LEVELS + switch (level) {
            case PROVINCE -> 1;
            case DEPARTMENT -> 2;
            case SERVICE_CENTRE -> 3;
            case DISTRICT -> 4;
            case COMMUNE -> 5;
        });
    }
}
