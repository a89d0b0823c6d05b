package dk.trinvis.access.api;

import dk.trinvis.access.TokenService;
import dk.trinvis.access.TokenService.TokenRow;
import dk.trinvis.access.UserEntry;
import dk.trinvis.access.UserService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Users and their tokens, by user name and label. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    private UserService users;

    @Inject
    private TokenService tokens;

    @GET
    public List<UserJson> all() {
        return users.all().stream().map(UserJson::of).toList();
    }

    @GET
    @Path("{name}")
    public UserJson show(@PathParam("name") String name) {
        return UserJson.of(users.show(name));
    }

    /** Makes the user, or changes them. */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public UserJson put(@PathParam("name") String name, UserEntry user) {
        return UserJson.of(users.put(name, user));
    }

    /** The latest first. */
    @GET
    @Path("{name}/tokens")
    public List<TokenRow> tokens(@PathParam("name") String name) {
        return tokens.of(name);
    }

    /** Makes a token, which is shown this once, in place of the one with this label. */
    @PUT
    @Path("{name}/tokens/{label}")
    @Consumes(MediaType.APPLICATION_JSON)
    public TokenJson putToken(@PathParam("name") String name, @PathParam("label") String label, NewTokenJson token) {
        return new TokenJson(label, tokens.put(name, label, token.lastDay()));
    }

    /** Ends the token with this label. */
    @DELETE
    @Path("{name}/tokens/{label}")
    public void revokeToken(@PathParam("name") String name, @PathParam("label") String label) {
        tokens.revoke(name, label);
    }
}
