package dk.trinvis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What the resources do not say of themselves: the errors, and what a POST answers. */
final class ApiDescription implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    /** What may be wrong, by status. */
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "400", "The content cannot be read.",
            "401", "Nobody knows the caller.",
            "403", "The caller may not do it; the attempt is in the access log.",
            "404", "There is no such thing, or none that the caller may know of.",
            "409", "A rule forbids it, or somebody else has changed it since.",
            "413", "Too large.",
            "415", "Content of another media type is expected.",
            "422", "Understood, but an input is wrong: errors says which.",
            "428", "The header If-Match with the version seen is missing."));

    /** The POSTs that can also only try, with what they answer then. */
    private static final Map<String, String> DRY_RUNS =
            Map.of("/api/imports/{kind}", "ImportJson", "/api/bulk-changes", "BulkChangeJson");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(OASFactory.createInfo()
                .title("Trinvis")
                .version("1")
                .description("Errors are application/problem+json (RFC 9457). Days are days in Europe/Copenhagen."));
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        components.addSecurityScheme(
                "token",
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        components.addSchema("Problem", problem());
        ERRORS.forEach((status, text) -> components.addResponse(
                "Problem" + status,
                OASFactory.createAPIResponse()
                        .description(text)
                        .content(content("application/problem+json", "Problem"))));
        api.components(components);
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        if (method == PathItem.HttpMethod.POST) {
            describePost(path, operation);
        }
        boolean changes = method != PathItem.HttpMethod.GET;
        boolean asks = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        addError(responses, "401", true);
        addError(responses, "403", true);
        addError(responses, "404", path.contains("{"));
        addError(responses, "409", changes);
        for (String status : List.of("400", "413", "415")) {
            addError(responses, status, operation.getRequestBody() != null);
        }
        addError(responses, "422", changes || asks);
        boolean replaces = method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.DELETE;
        addError(responses, "428", replaces || path.endsWith("/initiatives/{code}/indicators"));
    }

    /** One that answers a response of its own makes something and says where; one that answers nothing says 204. */
    private static void describePost(String path, Operation operation) {
        APIResponses responses = operation.getResponses();
        APIResponse generated = responses.getAPIResponse("200");
        if (generated == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("No Content"));
        } else if (!hasSchema(generated)) {
            responses.removeAPIResponse("200");
            Optional<Content> tried =
                    Optional.ofNullable(DRY_RUNS.get(path)).map(json -> content("application/json", json));
            tried.ifPresent(content -> responses.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("What would become of it; nothing is recorded.")
                            .content(content)));
            if (path.startsWith("/api/imports/")) {
                responses.addAPIResponse("202", made("On its way.").content(tried.orElseThrow()));
            } else {
                responses.addAPIResponse("201", made("Created"));
            }
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("The same key and content again are answered as the first time.")
                    .schema(text()));
        }
    }

    private static boolean hasSchema(APIResponse response) {
        Schema schema =
                response.getContent().getMediaTypes().values().iterator().next().getSchema();
        return schema != null && (schema.getRef() != null || schema.getType() != null);
    }

    private static APIResponse made(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader(
                        "Location",
                        OASFactory.createHeader().description("Its address.").schema(text()));
    }

    private static void addError(APIResponses responses, String status, boolean possible) {
        if (possible) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static Content content(String mediaType, String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        mediaType,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMAS + schema)));
    }

    private static Schema problem() {
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(object().addProperty("field", text()).addProperty("message", text())));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
