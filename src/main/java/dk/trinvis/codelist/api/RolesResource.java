package dk.trinvis.codelist.api;

import dk.trinvis.codelist.RoleEntry;
import dk.trinvis.codelist.RoleService;
import dk.trinvis.common.Version;
import dk.trinvis.common.api.IfMatch;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.List;

/** Roles and what they may do. */
@RequestScoped
@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {

    @Inject
    private RoleService roles;

    @Context
    private HttpHeaders headers;

    /** Every role as it reads last, in the order in which they are shown. */
    @GET
    public List<RoleJson> all() {
        return roles.all().stream().map(RoleJson::of).toList();
    }

    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String code) {
        Version version = roles.version(code);
        return IfMatch.shown(RoleJson.of(roles.show(code)), version).build();
    }

    /** Makes the role, or says how it reads from a day on, that it is not given after one, and what it may do. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, RoleEntry role) {
        roles.put(code, role, IfMatch.of(headers));
        return show(code);
    }
}
