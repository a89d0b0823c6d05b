package dk.trinvis.enrolment.api;

import dk.trinvis.common.api.Repeatable;
import dk.trinvis.enrolment.SecondScoringService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Cases drawn to be scored a second time, blind. */
@Path("/second-scorings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SecondScoringsResource {

    @Inject
    private SecondScoringService scorings;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /** Those drawn for the own team this month, without what the first assessor said. */
    @GET
    public List<SecondScoringJson> thisMonth() {
        return scorings.thisMonth().stream().map(SecondScoringJson::of).toList();
    }

    /** Draws this month's if nobody has yet, and shows them. */
    @PUT
    public List<SecondScoringJson> draw() {
        scorings.draw();
        return thisMonth();
    }

    /** Places one of them on a step. */
    @POST
    @Path("{id}/score")
    public Response score(@PathParam("id") String id, SecondScoreJson score) {
        return repeatable.create(score, () -> {
            scorings.score(id, score.step(), score.reason());
            return address.getBaseUriBuilder().path("second-scorings").build();
        });
    }
}
