package vn.motcua.reporting.description;

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

/** Adds to every operation the refusals that follow from its shape, so that none is forgotten. */
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
        boolean ofUnit = parameters.stream().anyMatch(parameter -> "unit".equals(parameter.getName()));
        boolean paged = parameters.stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
        boolean ofOne = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
        boolean queried = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        put(operation, paged, "400", "The cursor was not made by this list");
        put(operation, true, "401", "No token, or one that is not accepted");
        put(operation, true, "403", "The role or the units do not allow it");
        put(operation, ofUnit || ofOne, "404", "There is none");
        put(operation, queried || ofOne, "422", "A parameter makes no sense; errors names it");
        put(operation, true, "500", "An unforeseen fault");
    }

    private static void put(Operation operation, boolean possible, String status, String description) {
        if (possible) {
            operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(description)
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)))));
        }
    }

    private static Schema problem() {
        Schema entry = OASFactory.createSchema().addType(SchemaType.OBJECT)
                .properties(new TreeMap<>(Map.of("field", string(), "reason", string())));
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("RFC 9457; further members belong to the type")
                .addProperty("type", string().addExample("urn:motcua:problem:outside-unit-scope"))
                .addProperty("title", string()).addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string()).addProperty("instance", string())
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
