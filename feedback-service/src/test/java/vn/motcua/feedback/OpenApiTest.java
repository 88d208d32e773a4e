package vn.motcua.feedback;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.testing.MethodsOfAddresses;
import vn.motcua.testing.OpenApiDrift;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class OpenApiTest {

    @Test
    void theInterfaceIsTheOneThatIsCommitted() {
        OpenApiDrift.check("feedback-service");
    }

    @Test
    void anAddressNamesItsMethodsToWhoeverAsksForAnother() {
        MethodsOfAddresses.check();
    }
}
