package dk.trinvis.jobschool.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.jobschool.AttendanceService;
import dk.trinvis.jobschool.SessionAttendance;
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

/** Attendance at a session of the job school. */
@Path("/sessions/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    @Inject
    private AttendanceService attendance;

    /** Who is expected and how they met, with its ETag. */
    @GET
    public Response show(@PathParam("id") String id) {
        SessionAttendance shown = attendance.show(id, "api");
        return IfMatch.shown(AttendanceJson.of(shown), shown.version()).build();
    }

    /** Takes attendance, or corrects it with a reason; with If-Match. */
    @PUT
    public Response take(@PathParam("id") String id, AttendanceTaken taken, @Context HttpHeaders headers) {
        attendance.take(id, taken.said(), taken.reason(), IfMatch.of(headers));
        return Response.noContent().build();
    }
}
