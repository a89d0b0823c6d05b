package dk.trinvis.access.api;

import dk.trinvis.access.UserService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Teams, by their code. */
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
public class TeamsResource {

    @Inject
    private UserService users;

    @GET
    public List<TeamJson> all() {
        return users.teams().stream().map(TeamJson::of).toList();
    }

    /** Makes the team, or gives it another name. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public TeamJson put(@PathParam("code") String code, NewTeamJson team) {
        return TeamJson.of(users.putTeam(code, team.name()));
    }
}
