package vn.motcua.catalog;

import org.junit.jupiter.api.Test;

import vn.motcua.testing.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("vn.motcua.catalog");
    }
}
