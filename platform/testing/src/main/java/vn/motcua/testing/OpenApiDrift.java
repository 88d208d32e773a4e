package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.restassured.RestAssured;

/** Compares what a service says of its interface with what is committed; {@code -Dopenapi.write=true} commits to a change. */
public final class OpenApiDrift {

    private OpenApiDrift() {
    }

    /** @param service the file's name under {@code docs/api}, without its ending */
    public static void check(String service) {
        Path committed = Path.of(System.getProperty("project.root", "..")).resolve("docs/api").resolve(service + ".yaml");
        String current = RestAssured.given().queryParam("format", "yaml").get("/q/openapi").then().statusCode(200).extract()
                .asString();
        try {
            if (Boolean.getBoolean("openapi.write")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, current);
            }
            assertThat(committed).exists();
            assertThat(current)
                    .as("the interface has drifted from %s; look at the difference, then write it with -Dopenapi.write=true",
                            committed.getFileName())
                    .isEqualTo(Files.readString(committed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
