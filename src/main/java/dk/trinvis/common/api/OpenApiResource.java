package dk.trinvis.common.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of this API, as the build wrote it. */
@Path("/openapi.yaml")
@Produces("application/yaml;charset=UTF-8")
public class OpenApiResource {

    private static final String FILE = "/META-INF/openapi.yaml";

    @GET
    public String description() throws IOException {
        try (InputStream file = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
