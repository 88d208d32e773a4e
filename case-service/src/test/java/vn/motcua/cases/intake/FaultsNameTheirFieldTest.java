package vn.motcua.cases.intake;

import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

/** Whoever mends a body has to find the place in it, however deep. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class FaultsNameTheirFieldTest {

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @ParameterizedTest(name = "{2}, {3}")
    @CsvSource(quoteCharacter = '\'', value = {
            "'\"COUNTER\"', '\"FAX\"', channel, 400",
            "'\"channel\":', '\"colour\":\"red\",\"channel\":', colour, 400",
            "'\"Công dân mẫu 000001\"', 5, applicant.name, 400",
            "'\"Công dân mẫu 000001\"', '\"Công\\u0000dân\"', applicant.name, 400",
            "'\"name\":', '\"age\":5,\"name\":', applicant.age, 400",
            "'\"CITIZEN\"', '\"GHOST\"', applicant.type, 400",
            "'\"ORIGINAL\"', '\"FAX\"', documents[0].form, 400",
            "'\"form\":', '\"colour\":1,\"form\":', documents[0].colour, 400",
            "'\"Công dân mẫu 000001\"', '\" \"', applicant.name, 422",
            "'\"TK\"', '\"\"', documents[0].code, 422" })
    void deepDown(String written, String instead, String field, int status) throws JsonProcessingException {
        String body = new ObjectMapper().writeValueAsString(Calls.reception(SampleCatalogue.COMMUNE, true));

        Calls.as("officer", SampleCatalogue.COMMUNE).body(body.replace(written, instead)).post("/api/v1/cases").then()
                .statusCode(status).body("errors.field", hasItem(field));
    }
}
