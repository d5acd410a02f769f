package io.shishi.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says once what is true of every operation: it may answer with a problem, and creating can be repeated safely. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(null);
        var components = api.getComponents();
        components.removeSchema("HttpProblem");
        components.removeSchema("HttpValidationProblem");
        components.addSchema("Problem", problem());
        components.addSchema("Violation", violation());
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().values().forEach(ContractFilter::complete);
        }
    }

    private static void complete(PathItem item) {
        for (var entry : item.getOperations().entrySet()) {
            var operation = entry.getValue();
            if (entry.getKey() == PathItem.HttpMethod.POST
                    && operation.getResponses().getAPIResponse("201") != null) {
                operation.addParameter(idempotencyKey());
            }
            var open =
                    operation.getSecurity() == null || operation.getSecurity().isEmpty();
            for (var failure : FAILURES.entrySet()) {
                if (applies(failure.getKey(), entry.getKey(), operation, open)) {
                    answer(operation, failure.getKey(), failure.getValue());
                }
            }
        }
    }

    private static final Map<String, String> FAILURES = new java.util.TreeMap<>(Map.of(
            "400", "What was sent is not right; violations name the fields",
            "401", "Not signed in",
            "403", "Not one of the caller's duties",
            "404", "Not there, or somebody else's",
            "409", "In conflict with what is there, or somebody saved first"));

    private static boolean applies(String status, PathItem.HttpMethod method, Operation operation, boolean open) {
        var reads = method == PathItem.HttpMethod.GET;
        return switch (status) {
            case "401", "403" -> !open;
            case "404" ->
                operation.getParameters() != null
                        && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
            case "409" -> !reads;
            default -> !open;
        };
    }

    private static void answer(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM)))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Any unique text: the same request sent again with it is carried out once")
                .schema(text().minLength(8).maxLength(100))
                .example("0192f1c4-6f0e-7cc3-98c4-dc0c0c07398f");
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .description("A refusal (RFC 9457)")
                .addType(Schema.SchemaType.OBJECT)
                .required(List.of("type", "title", "status", "detail", "violations"))
                .addProperty("type", text().description("Stable, for programs").addExample("/problems/stale-version"))
                .addProperty("title", text().addExample("Conflict"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addExample(409))
                .addProperty(
                        "detail", text().description("For people, in Chinese").addExample("这条记录已被他人改动"))
                .addProperty("instance", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .description("A field as the caller wrote it, and what would be right")
                .addType(Schema.SchemaType.OBJECT)
                .required(List.of("field", "message"))
                .addProperty("field", text().addExample("figures[0].numerator"))
                .addProperty("message", text().addExample("不能大于分母"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
