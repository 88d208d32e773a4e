package vn.motcua.cases;

import org.junit.jupiter.api.Test;

import vn.motcua.testing.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheHousesRules() {
        ServiceArchitecture.check("vn.motcua.cases");
    }
}
