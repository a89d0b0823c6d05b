package dk.trinvis.activity.api;

import dk.trinvis.activity.ActivityChangeService;
import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.NewActivity;
import dk.trinvis.common.api.Repeatable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** The activities of an enrolment. */
@Path("/enrolments/{ref}/activities")
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentActivitiesResource {

    @Inject
    private ActivityService activities;

    @Inject
    private ActivityChangeService changes;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /** Those that count, by first day. */
    @GET
    public List<ActivityJson> list(@PathParam("ref") String ref) {
        return activities.ofEnrolment(ref, "api").stream()
                .map(row -> ActivityJson.of(row, Optional.empty()))
                .toList();
    }

    /** Begins one, or plans it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("ref") String ref, NewActivity activity) {
        return repeatable.create(
                activity,
                () -> address.getBaseUriBuilder().path("activities/{id}").build(changes.start(ref, activity)));
    }
}
