package vn.motcua.reporting;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.testing.MethodsOfAddresses;
import vn.motcua.testing.OpenApiDrift;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.ServiceArchitecture;

@QuarkusTest
@WithTestResource(RealComponents.class)
class ServiceRulesTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceArchitecture.check("vn.motcua.reporting");
    }

    @Test
    void offersTheInterfaceThatIsCommitted() {
        OpenApiDrift.check("reporting-service");
    }

    @Test
    void anAddressNamesItsMethodsToWhoeverAsksForAnother() {
        MethodsOfAddresses.check();
    }
}
