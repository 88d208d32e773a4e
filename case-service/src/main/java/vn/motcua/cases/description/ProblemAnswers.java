package vn.motcua.cases.description;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Writes the refusals into the interface description: each operation gets those that can befall it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> MEANING = Map.of(
            "400", "The request cannot be read, or its cursor or key is none of ours",
            "401", "There is no token, or it is not accepted",
            "403", "The account's roles or units do not permit it",
            "404", "There is no such thing",
            "409", "The state does not allow it; where verbs are open, the problem lists them",
            "412", "It changed since If-Match was read",
            "413", "The body is larger than bodies may be",
            "415", "The content type is not the one this address takes",
            "422", "Fields make no sense, each is named with its reason; nothing was stored");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema(PROBLEM, problem());
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values()
                .forEach(operation -> refusalsOf(path, operation).forEach(status -> operation.getResponses()
                        .addAPIResponse(status,
                                OASFactory.createAPIResponse().description(MEANING.get(status)).content(content())))));
    }

    private static List<String> refusalsOf(String path, Operation operation) {
        boolean hasBody = operation.getRequestBody() != null;
        boolean hasParameters = operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> !"path".equals(String.valueOf(parameter.getIn())));
        boolean actsOnState = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()));
        boolean isConditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        return MEANING.keySet().stream().sorted().filter(status -> switch (status) {
            case "400", "422" -> hasBody || hasParameters;
            case "404" -> path.contains("{");
            case "409" -> actsOnState;
            case "412" -> isConditional;
            case "413", "415" -> hasBody;
            default -> true;
        }).toList();
    }

    private static Content content() {
        return OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    /** RFC 9457, with an entry for each wrong field; a problem may have further members of its own. */
    private static Schema problem() {
        Schema entry = OASFactory.createSchema().addType(SchemaType.OBJECT).addProperty("field", text("timeline[2].at"))
                .addProperty("reason", text("thời điểm nằm ở tương lai"));
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457), in the language that Accept-Language asks for")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text("urn:motcua:problem:transition-not-allowed"))
                .addProperty("title", text("Không thực hiện được ở trạng thái này"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("Không thể \"hand-over\" khi hồ sơ ở trạng thái \"Mới đăng ký\"."))
                .addProperty("instance", text("/api/v1/cases/H28.30.001-240304-0001/hand-over"))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(SchemaType.STRING).addExample(example);
    }
}
