package dk.trinvis.initiative.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.initiative.ObservationEntry;
import dk.trinvis.initiative.TargetEntry;
import dk.trinvis.initiative.TargetService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** A target of an initiative, and what is measured of it. Where all of them stand is told beside the initiative's money. */
@Path("/initiatives/{code}/targets/{target}")
@Produces(MediaType.APPLICATION_JSON)
public class TargetsResource {

    @Inject
    private TargetService targets;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** The target and its version. */
    @GET
    public Response show(@PathParam("code") String initiative, @PathParam("target") String target) {
        return IfMatch.shown(targets.show(initiative, target), targets.version(initiative, target))
                .build();
    }

    /**
     * Makes the target, or changes it; the comparator is {@code at_least}, {@code at_most} or {@code exactly}. The target counts
     * people, and is kept from the public, unless {@code countsPeople} is false. What has been measured, or is past its last day,
     * keeps all that it is judged by.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String initiative, @PathParam("target") String target, TargetEntry entry) {
        targets.put(initiative, target, entry, IfMatch.of(headers));
        return show(initiative, target);
    }

    /** Takes away a target that nothing was ever measured of. */
    @DELETE
    public void remove(@PathParam("code") String initiative, @PathParam("target") String target) {
        targets.remove(initiative, target, IfMatch.of(headers));
    }

    /** Records what was published of the target on a day; with a reason it corrects that, and without a value takes it back. */
    @POST
    @Path("observations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response observe(
            @PathParam("code") String initiative, @PathParam("target") String target, ObservationEntry observation) {
        return repeatable.create(observation, () -> {
            targets.observe(initiative, target, observation);
            return address.getBaseUriBuilder()
                    .path("initiatives/{code}/targets/{target}")
                    .build(initiative, target);
        });
    }
}
