package dk.trinvis.figures.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.enrolment.NewReferral;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.figures.PlacesService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Who waits for a place in an initiative. */
@Path("/initiatives/{code}/pool")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoolResource {

    @Inject
    private PoolService pool;

    @Inject
    private PlacesService places;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** Those who wait, and how many places are free today; for the initiative's team. */
    @GET
    public PoolJson waiting(@PathParam("code") String code) {
        var waiting = pool.waiting(code);
        return PoolJson.of(places.today(code), waiting, pool.suggestedRefs(code, waiting));
    }

    /** Sets how many may be in the initiative of a version at a time, or lifts the limit; for the team's lead. */
    @PUT
    @Path("places")
    public void limit(@PathParam("code") String code, PlacesJson wanted) {
        initiatives.limitPlaces(code, wanted.limit(), IfMatch.of(headers));
    }

    /** Refers a citizen; with an Idempotency-Key, once. */
    @POST
    public Response refer(@PathParam("code") String code, NewReferral referral) {
        return repeatable.create(
                referral,
                () -> address.getBaseUriBuilder().path("referrals/{id}").build(pool.refer(code, referral)));
    }
}
