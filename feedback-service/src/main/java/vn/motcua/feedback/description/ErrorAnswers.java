package vn.motcua.feedback.description;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import vn.motcua.problem.Problem;

/** Adds to every operation the refusals that follow from its shape, so that none is forgotten and none is written twice. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ErrorAnswers implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "Idempotency-Key", "A key of the caller's own: the same key and body get the first answer again",
            "If-Match", "The ETag last seen; another version by now is a 412",
            "code", "The feedback's code", "caseCode", "The case's code");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(SCHEMA, problem());
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(operation -> complete(path, operation));
        }
    }

    private static void complete(PathItem path, Operation operation) {
        boolean withBody = operation.getRequestBody() != null;
        boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean conditional = has(path, operation, Parameter.In.HEADER, "If-Match");
        boolean onOne = parameters(path, operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
        boolean queried = parameters(path, operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        put(operation, withBody || queried, "400", "The request cannot be read");
        put(operation, secured, "401", "No token, or one that is not accepted");
        put(operation, secured || onOne, "403", "The role, the units or the second factor do not allow it");
        put(operation, onOne && secured, "404", "There is none");
        put(operation, conditional || onOne && withBody, "409", "The state does not allow it");
        put(operation, conditional, "412", "Changed since it was last read");
        put(operation, withBody, "413", "The body is too large");
        put(operation, withBody, "415", "The body is of another type");
        put(operation, withBody || queried || has(path, operation, Parameter.In.HEADER, "Idempotency-Key"), "422",
                "The fields make no sense, or the Idempotency-Key was used for another request");
        put(operation, !secured, "429", "Too often; Retry-After says when to come back");
        put(operation, true, "500", "An unforeseen fault");
        put(operation, withBody, "503", "What is needed has not arrived here yet, such as the working calendar");
        describe(path, operation);
    }

    private static void describe(PathItem path, Operation operation) {
        parameters(path, operation).stream().filter(parameter -> DESCRIPTIONS.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setDescription(DESCRIPTIONS.get(parameter.getName())));
    }

    private static void put(Operation operation, boolean possible, String status, String description) {
        if (possible) {
            APIResponse response = OASFactory.createAPIResponse().description(description).content(content());
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    private static Content content() {
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
    }

    private static boolean has(PathItem path, Operation operation, Parameter.In in, String name) {
        return parameters(path, operation).stream()
                .anyMatch(parameter -> parameter.getIn() == in && name.equals(parameter.getName()));
    }

    private static List<Parameter> parameters(PathItem path, Operation operation) {
        return Stream.of(path.getParameters(), operation.getParameters())
                .filter(Objects::nonNull).flatMap(List::stream).toList();
    }

    private static Schema problem() {
        Schema entry = OASFactory.createSchema().addType(SchemaType.OBJECT)
                .properties(new TreeMap<>(Map.of("field", string(), "reason", string())));
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("RFC 9457; further members belong to the type")
                .addProperty("type", string().addExample("urn:motcua:problem:transition-not-allowed"))
                .addProperty("title", string()).addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string()).addProperty("instance", string())
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
