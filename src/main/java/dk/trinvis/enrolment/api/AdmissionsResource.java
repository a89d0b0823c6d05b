package dk.trinvis.enrolment.api;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.enrolment.AdmissionService;
import dk.trinvis.enrolment.EnrolmentService;
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

/** Enrolments of a citizen, and admissions to initiatives. */
@Path("/citizens/{ref}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
public class AdmissionsResource {

    @Inject
    private AdmissionService admissions;

    @Inject
    private CitizenService citizens;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /** Every enrolment of the citizen, the latest first. */
    @GET
    public List<EnrolmentJson> all(@PathParam("ref") String citizenRef) {
        CitizenRow citizen = citizens.open(citizenRef, "api").citizen();
        return enrolments.ofCitizen(citizen.id()).enrolments().stream()
                .map(view -> EnrolmentJson.of(view, citizen.citizenRef()))
                .toList();
    }

    /** Admits the citizen; one who comes back the day after an end goes on in the enrolment that ended. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response admit(@PathParam("ref") String citizenRef, NewEnrolmentJson wanted) {
        return repeatable.create(
                wanted,
                () -> address.getBaseUriBuilder()
                        .path("enrolments/{ref}")
                        .build(admissions.admit(citizenRef, wanted.enrolment())));
    }
}
