package vn.motcua.feedback;

import org.junit.jupiter.api.Test;

import vn.motcua.testing.ServiceArchitecture;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("vn.motcua.feedback");
    }
}
