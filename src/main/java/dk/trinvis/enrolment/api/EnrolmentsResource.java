package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.EnrolmentService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Enrolments by the reference they were given. */
@Path("/enrolments/{ref}")
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject
    private EnrolmentService enrolments;

    /** The enrolment as now known, with every screening ever recorded. */
    @GET
    public EnrolmentJson show(@PathParam("ref") String ref) {
        return EnrolmentJson.of(enrolments.show(ref, "api"));
    }
}
