package vn.motcua.catalog.description;

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
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import vn.motcua.problem.Problem;

/** Adds to every operation the refusals that follow from its shape. Every one of them asks for a token. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ErrorAnswers implements OASFilter {

    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(SCHEMA, problem());
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(operation -> complete(path, operation));
        }
    }

    private static void complete(PathItem path, Operation operation) {
        List<Parameter> parameters = Stream.of(path.getParameters(), operation.getParameters()).filter(Objects::nonNull)
                .flatMap(List::stream).toList();
        parameters.forEach(ErrorAnswers::describe);
        boolean writes = operation.getRequestBody() != null;
        boolean ofOne = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
        boolean filtered = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        boolean conditional = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        if (writes || filtered) {
            put(operation, 400, "malformed-request", "The request cannot be read", true);
        }
        put(operation, 401, "http-401", "No token", false);
        put(operation, 403, writes ? "outside-unit-scope" : "http-403", "The token's roles or units do not allow it", false);
        if (ofOne) {
            put(operation, 404, "http-404", "There is none", false);
        }
        if (conditional) {
            put(operation, 412, "precondition-failed", "Someone changed it since the caller last read it", false);
        }
        if (writes) {
            put(operation, 409, "conflict", "It exists already, or its state does not allow this", false);
            put(operation, 413, "body-too-large", "The body is larger than a megabyte", false);
            put(operation, 415, "http-415", "The body is not JSON", false);
        }
        if (writes || filtered) {
            put(operation, 422, "validation-failed", "Fields make no sense together, or not in this catalogue", true);
        }
        put(operation, 500, "http-500", "An unforeseen fault; it says nothing but that", false);
    }

    private static void describe(Parameter parameter) {
        if ("Idempotency-Key".equals(parameter.getName())) {
            parameter.description("Makes a repeat harmless: the same key and request get the first answer")
                    .example("5d2f4a8e-0c86-4a57-a1f6-2c1f4f6f8f10");
        } else if ("If-Match".equals(parameter.getName())) {
            parameter.description("The ETag last read; refused with 412 when it is no longer current").example("\"3\"");
        }
    }

    private static void put(Operation operation, int status, String slug, String description, boolean fields) {
        Map<String, Object> example = fields
                ? Map.of("type", "urn:motcua:problem:" + slug, "title", "Dữ liệu không hợp lệ", "status", status, "errors",
                        List.of(new TreeMap<>(Map.of("field", "items[0].procedureCode", "reason", "không đúng dạng quy định"))))
                : Map.of("type", "urn:motcua:problem:" + slug, "title", description, "status", status);
        operation.getResponses().addAPIResponse(Integer.toString(status),
                OASFactory.createAPIResponse().description(description)
                        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))
                                .example(new TreeMap<>(example)))));
    }

    private static Schema problem() {
        Schema entry = OASFactory.createSchema().addType(SchemaType.OBJECT).addProperty("field", string())
                .addProperty("reason", string());
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description("RFC 9457; some types have further members")
                .addProperty("type", string()).addProperty("title", string())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER)).addProperty("detail", string())
                .addProperty("instance", string())
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
