package dk.trinvis.citizen.api;

import dk.trinvis.citizen.Identity;
import dk.trinvis.citizen.IdentityService;
import dk.trinvis.common.api.IfMatch;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** What a citizen is called, their CPR number, and whether that is protected. */
@Path("/citizens/{ref}/identity")
@Produces(MediaType.APPLICATION_JSON)
public class IdentityResource {

    @Inject
    private IdentityService identities;

    /** As now known, with its ETag. */
    @GET
    public Response show(@PathParam("ref") String ref) {
        Identity identity = identities.show(ref, "api");
        return IfMatch.shown(IdentityJson.of(identity), identity.version()).build();
    }

    /** Changes it; with If-Match. {@code protectedIdentity} must be said. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(@PathParam("ref") String ref, IdentityJson wanted, @Context HttpHeaders headers) {
        identities.change(
                ref,
                Objects.requireNonNullElse(wanted.name(), ""),
                wanted.number(),
                wanted.protectedIdentity(),
                IfMatch.of(headers));
    }
}
