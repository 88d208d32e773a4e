package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.testing.MethodsOfAddresses;
import vn.motcua.testing.OpenApiDrift;
import vn.motcua.testing.RealComponents;

/** The service as a whole: its committed interface and its texts. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class ProcedureCatalogTest {

    @Test
    void offersTheInterfaceThatIsCommitted() {
        OpenApiDrift.check("procedure-catalog");
    }

    @Test
    void anAddressNamesItsMethodsToWhoeverAsksForAnother() {
        MethodsOfAddresses.check();
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/META-INF/problems/" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
