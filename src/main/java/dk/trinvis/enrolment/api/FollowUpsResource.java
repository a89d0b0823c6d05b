package dk.trinvis.enrolment.api;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.enrolment.FollowUpPoint;
import dk.trinvis.enrolment.FollowUpService;
import dk.trinvis.enrolment.NewAnswer;
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
import java.util.List;

/** What became of somebody 13, 26 and 52 weeks after their enrolment had ended with an outcome. */
@Path("/enrolments/{ref}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpsResource {

    @Inject
    private FollowUpService followUps;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /** All points; none while the enrolment goes on, or when it ended without an outcome. */
    @GET
    public List<FollowUpJson> all(@PathParam("ref") String ref) {
        return followUps.ofCase(ref, "api").stream().map(FollowUpJson::of).toList();
    }

    /** One point, with the ETag of its answer when there is one. */
    @GET
    @Path("{weeks: [0-9]{1,3}}")
    public Response show(@PathParam("ref") String ref, @PathParam("weeks") int weeks) {
        FollowUpPoint point = followUps.ofCase(ref, "api").stream()
                .filter(each -> each.weeks() == weeks)
                .findFirst()
                .orElseThrow(() -> new NotFound("follow-up"));
        FollowUpJson json = FollowUpJson.of(point);
        return point.version()
                .map(version -> IfMatch.shown(json, version))
                .orElseGet(() -> Response.ok(json))
                .build();
    }

    /** Answers a point that is due; with an Idempotency-Key, once. */
    @POST
    @Path("{weeks: [0-9]{1,3}}")
    public Response answer(@PathParam("ref") String ref, @PathParam("weeks") int weeks, NewAnswer answer) {
        return repeatable.create(answer, () -> {
            followUps.answer(ref, weeks, answer);
            return address.getBaseUriBuilder()
                    .path("enrolments/{ref}/follow-ups/{weeks}")
                    .build(ref, weeks);
        });
    }

    /** Corrects the answer; with If-Match. */
    @PUT
    @Path("{weeks: [0-9]{1,3}}")
    public Response correct(
            @PathParam("ref") String ref,
            @PathParam("weeks") int weeks,
            NewAnswer answer,
            @Context HttpHeaders headers) {
        followUps.correct(ref, weeks, answer, IfMatch.of(headers));
        return Response.noContent().build();
    }
}
