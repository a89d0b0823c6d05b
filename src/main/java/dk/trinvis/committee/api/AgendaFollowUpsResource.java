package dk.trinvis.committee.api;

import dk.trinvis.committee.AgendaAnswerEntry;
import dk.trinvis.committee.AgendaFollowUpView;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.committee.Versioned;
import dk.trinvis.common.api.IfMatch;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What committees have asked for: wishes, which those who read what is published see, and tasks, which they do not. */
@Path("/agenda-follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaFollowUpsResource {

    @Inject
    private MeetingMinutesService minutes;

    @Context
    private HttpHeaders headers;

    /** Those of a committee, or of all, the open ones first. */
    @GET
    public List<AgendaFollowUpView> list(@QueryParam("committee") @Nullable String committee) {
        return minutes.followUps(Optional.ofNullable(committee));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response show(@PathParam("id") long id) {
        Versioned<AgendaFollowUpView> followUp = minutes.followUp(id);
        return IfMatch.shown(followUp.view(), followUp.version()).build();
    }

    /** Says what became of it. */
    @PUT
    @Path("{id: [0-9]{1,18}}")
    public Response answer(@PathParam("id") long id, AgendaAnswerEntry answer) {
        minutes.answer(id, answer, IfMatch.of(headers));
        return show(id);
    }
}
