package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.DueFollowUps;
import dk.trinvis.enrolment.FollowUpService;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Whom to ask after today. */
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public class DueFollowUpsResource {

    @Inject
    private FollowUpService followUps;

    /** The points that are due without an answer in the caller's team, those due longest first, at most 50. */
    @GET
    public DueFollowUps due(@QueryParam("mine") @DefaultValue("false") boolean mine) {
        return followUps.due(mine);
    }
}
