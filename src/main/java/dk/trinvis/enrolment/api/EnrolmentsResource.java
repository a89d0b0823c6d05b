package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.NewScreening;
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

/** Enrolments by the reference they were given. */
@Path("/enrolments/{ref}")
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private CaseService cases;

    @Context
    private UriInfo address;

    /** The enrolment as now known, with every screening ever recorded. */
    @GET
    public EnrolmentJson show(@PathParam("ref") String ref) {
        return EnrolmentJson.of(enrolments.show(ref, "api"));
    }

    /** Places the enrolment on a step; a second screening of a day takes the first one's place. */
    @POST
    @Path("screenings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response screen(@PathParam("ref") String ref, NewScreening screening) {
        cases.screen(ref, screening);
        return Response.created(
                        address.getBaseUriBuilder().path("enrolments/{ref}").build(ref))
                .build();
    }
}
