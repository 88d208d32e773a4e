package vn.motcua.catalog.decisions;

import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.catalog.Bodies;
import vn.motcua.catalog.Editor;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class ExampleOfADecisionTest {

    @Test
    void theExampleInTheInterfaceDescriptionIsAccepted() {
        // Given
        Editor editor = Editor.of("H28");
        editor.posts("/api/v1/units", Bodies.unit("H28", "PROVINCE", null)).statusCode(201);
        editor.posts("/api/v1/fields", Bodies.field("HO_TICH", "Hộ tịch")).statusCode(201);

        // When
        var answer = editor.posts("/api/v1/decisions", IssueDecisionRequest.EXAMPLE);

        // Then
        answer.statusCode(201);
        editor.reads("/api/v1/procedures/1.001193").body("latest.timeLimits[1].channel", equalTo("POSTAL"));
    }
}
