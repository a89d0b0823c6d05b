package dk.trinvis.jobschool.api;

import dk.trinvis.common.Answer;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.jobschool.CaseTrackService;
import dk.trinvis.jobschool.CaseTracks;
import dk.trinvis.jobschool.NewAssignment;
import dk.trinvis.jobschool.NewTrackEnd;
import jakarta.enterprise.context.RequestScoped;
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

/** The tracks of a case. */
@RequestScoped
@Path("/enrolments/{ref}/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseTracksResource {

    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    @Inject
    private CaseTrackService tracks;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** What is believed of them. */
    @GET
    public Response show(@PathParam("ref") String ref) {
        CaseTracks shown = tracks.show(ref);
        CaseTracksJson json = CaseTracksJson.of(shown);
        return shown.version()
                .map(version -> IfMatch.shown(json, version))
                .orElseGet(() -> Response.ok(json))
                .build();
    }

    /** Puts the case on a track: 201, or 202 when it is on the waiting list instead. */
    @POST
    public Response assign(@PathParam("ref") String ref, NewAssignment wanted) {
        return repeatable.answer(
                wanted,
                () -> new Answer(
                        tracks.assign(ref, wanted) ? CREATED : ACCEPTED,
                        address.getBaseUriBuilder()
                                .path("enrolments/{ref}/tracks")
                                .build(ref)
                                .toString()),
                this::placed);
    }

    private PlacedJson placed(int status) {
        boolean seated = status == CREATED;
        return new PlacedJson(
                seated ? "active" : "waiting",
                Message.of(seated ? "jobschool.assigned" : "jobschool.waits")
                        .in(Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    /** Ends the days on the track that the case is on. If-Match need not be sent. */
    @POST
    @Path("ending")
    public Response end(@PathParam("ref") String ref, NewTrackEnd end) {
        return repeatable.change(end, () -> tracks.end(ref, end, IfMatch.ifSent(headers)));
    }

    /** Takes the case off the waiting list of a track, from today. */
    @DELETE
    @Path("waiting/{track}")
    public void leave(@PathParam("ref") String ref, @PathParam("track") String track) {
        tracks.leaveList(ref, track, IfMatch.of(headers));
    }

    /** Says whether what a track asks besides the step is met. */
    @PUT
    @Path("{track}/criterion")
    public void judge(@PathParam("ref") String ref, @PathParam("track") String track, CriterionJson said) {
        tracks.judge(ref, track, said.met(), IfMatch.of(headers));
    }
}
