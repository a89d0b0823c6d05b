package dk.trinvis.enrolment.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.enrolment.NewTargetGroup;
import dk.trinvis.enrolment.TargetGroupService;
import dk.trinvis.enrolment.TargetGroupSheet;
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

/** Which target group of the law the citizen of an enrolment belongs to. */
@Path("/enrolments/{ref}/target-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetGroupsResource {

    @Inject
    private TargetGroupService groups;

    /** Everything ever recorded, with the ETag of all of it once there is something. */
    @GET
    public Response all(@PathParam("ref") String ref) {
        TargetGroupSheet sheet = groups.sheet(ref, "api");
        TargetGroupsJson json = TargetGroupsJson.of(sheet);
        return sheet.version()
                .map(version -> IfMatch.shown(json, version))
                .orElseGet(() -> Response.ok(json))
                .build();
    }

    /**
     * Says which it is from a day on, or without one that it is not known. A change, unless something is recorded from that
     * very day: then a correction with a reason.
     */
    @PUT
    public void put(@PathParam("ref") String ref, @Context HttpHeaders headers, NewTargetGroup wanted) {
        groups.put(ref, wanted, IfMatch.of(headers));
    }
}
