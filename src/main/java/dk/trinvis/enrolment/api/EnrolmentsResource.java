package dk.trinvis.enrolment.api;

import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.common.api.SentDay;
import dk.trinvis.enrolment.AnnulmentService;
import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.Ending;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.EnrolmentView;
import dk.trinvis.enrolment.NewScreening;
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
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enrolments by the reference they were given. */
@Path("/enrolments/{ref}")
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private CitizenService citizens;

    @Inject
    private CaseService cases;

    @Inject
    private AnnulmentService annulments;

    @Context
    private UriInfo address;

    @Inject
    private Repeatable repeatable;

    /** The enrolment as now known, with every screening ever recorded; its version is the ETag. */
    @GET
    public Response show(@PathParam("ref") String ref) {
        EnrolmentView view = enrolments.show(ref, "api");
        return IfMatch.shown(EnrolmentJson.of(view, citizens.ref(view.citizenId())), view.version())
                .build();
    }

    /**
     * Places the enrolment on a step; a second screening of a day takes the first one's place. If-Match need not be sent.
     */
    @POST
    @Path("screenings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response screen(@PathParam("ref") String ref, @Context HttpHeaders headers, NewScreening screening) {
        return repeatable.create(screening, () -> {
            cases.screen(ref, screening, IfMatch.ifSent(headers));
            return uri(ref);
        });
    }

    /**
     * Corrects the screening of a day that was recorded wrongly. A correction that reaches days already reported waits for
     * approval: 202 with its address.
     */
    @PUT
    @Path("screenings/{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctScreening(
            @PathParam("ref") String ref,
            @PathParam("day") String day,
            @Context HttpHeaders headers,
            ScreeningCorrection correction) {
        return Corrected.answer(
                cases.correctScreening(
                        ref,
                        correction.on(SentDay.of("day", day).orElseThrow()),
                        text(correction.correctionReason()),
                        IfMatch.of(headers)),
                address);
    }

    /**
     * Annuls the screening of a day: there was none. An annulment that reaches days already reported waits for approval: 202
     * with its address.
     */
    @DELETE
    @Path("screenings/{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response annulScreening(
            @PathParam("ref") String ref,
            @PathParam("day") String day,
            @Context HttpHeaders headers,
            @Nullable Annulment annulment) {
        return Corrected.answer(
                annulments.annulScreening(
                        ref, SentDay.of("day", day).orElseThrow(), reason(annulment), IfMatch.of(headers)),
                address);
    }

    /** Annuls the enrolment: it should never have been recorded. It may wait as {@link #annulScreening} does. */
    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response annul(@PathParam("ref") String ref, @Context HttpHeaders headers, @Nullable Annulment annulment) {
        return Corrected.answer(annulments.annul(ref, reason(annulment), IfMatch.of(headers)), address);
    }

    /** Takes an annulment back: everything is as it was before. It may wait as {@link #annulScreening} does. */
    @POST
    @Path("restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("ref") String ref, @Nullable Annulment restoration) {
        return repeatable.answer(
                String.valueOf(restoration),
                () -> Corrected.made(
                        annulments.restore(ref, reason(restoration), Optional.empty()), uri(ref), address));
    }

    private static String reason(@Nullable Annulment annulment) {
        return annulment == null ? "" : text(annulment.reason());
    }

    /** Ends the enrolment; the last day may lie ahead. If-Match need not be sent. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("ref") String ref, @Context HttpHeaders headers, Ending ending) {
        return repeatable.create(ending, () -> {
            cases.end(ref, ending, IfMatch.ifSent(headers));
            return uri(ref);
        });
    }

    /** Takes the end back, as a correction: the enrolment goes on as if it never had ended. */
    @DELETE
    @Path("end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancelEnd(
            @PathParam("ref") String ref, @Context HttpHeaders headers, EndCancellation cancellation) {
        return Corrected.answer(cases.cancelEnd(ref, text(cancellation.reason()), IfMatch.of(headers)), address);
    }

    /** Corrects the days of the enrolment and how it ended. */
    @PUT
    @Path("days")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correctDays(@PathParam("ref") String ref, @Context HttpHeaders headers, DaysCorrection correction) {
        return Corrected.answer(
                cases.correctDays(ref, correction.days(), text(correction.reason()), IfMatch.of(headers)), address);
    }

    private URI uri(String ref) {
        return address.getBaseUriBuilder().path("enrolments/{ref}").build(ref);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
