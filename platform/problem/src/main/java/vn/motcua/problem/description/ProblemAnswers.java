package vn.motcua.problem.description;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import vn.motcua.problem.Problem;

/**
 * Writes the refusals into a service's interface description: every operation gets those that follow from its shape, so that
 * none is forgotten and none is written twice.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final String KEY = "Idempotency-Key";
    private static final String CONDITION = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema(SCHEMA, problem());
        for (PathItem path : description.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(operation -> complete(path, operation));
        }
    }

    private static void complete(PathItem path, Operation operation) {
        List<Parameter> parameters = Stream.of(path.getParameters(), operation.getParameters()).filter(Objects::nonNull)
                .flatMap(List::stream).toList();
        parameters.forEach(ProblemAnswers::describe);
        boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean withBody = operation.getRequestBody() != null;
        boolean ofOne = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
        boolean ofUnit = parameters.stream().anyMatch(parameter -> "unit".equals(parameter.getName()));
        boolean written = withBody || parameters.stream().anyMatch(parameter -> parameter.getIn() != Parameter.In.PATH);
        boolean commands = withBody || has(parameters, KEY);
        put(operation, written, "400", "The request cannot be read");
        put(operation, secured, "401", "There is no token, or it is not accepted");
        put(operation, secured || ofOne, "403", "The roles, the units or the second factor do not allow it");
        put(operation, ofOne || ofUnit, "404", "There is no such thing");
        put(operation, commands, "409", "It exists already, or its state does not allow this");
        put(operation, has(parameters, CONDITION), "412", "It was changed since the caller last read it");
        put(operation, withBody, "413", "The body is larger than bodies may be");
        put(operation, withBody, "415", "The body is of another type");
        put(operation, written, "422", "Fields make no sense, each is named with its reason; nothing was stored");
        put(operation, !secured, "429", "Too often; Retry-After says when to come back");
        put(operation, true, "500", "An unforeseen fault");
        put(operation, commands, "503", "What is needed is not there yet, such as the working calendar");
    }

    private static boolean has(List<Parameter> parameters, String header) {
        return parameters.stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void describe(Parameter parameter) {
        if (KEY.equals(parameter.getName())) {
            parameter.description("Makes a repeat harmless: the same key and request get the first answer")
                    .example("5d2f4a8e-0c86-4a57-a1f6-2c1f4f6f8f10");
        } else if (CONDITION.equals(parameter.getName())) {
            parameter.description("The ETag last read; refused with 412 when it is no longer current").example("\"3\"");
        }
    }

    private static void put(Operation operation, boolean possible, String status, String meaning) {
        if (possible) {
            operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(meaning)
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)))));
        }
    }

    /** RFC 9457, with an entry for each wrong field. */
    private static Schema problem() {
        Schema entry = OASFactory.createSchema().addType(SchemaType.OBJECT).addProperty("field", text("timeline[2].at"))
                .addProperty("reason", text("thời điểm nằm ở tương lai"));
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457), in the language that Accept-Language asks for; "
                        + "some types have further members")
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
