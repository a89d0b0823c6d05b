package dk.trinvis.jobschool.api;

import dk.trinvis.common.Prose;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.SessionChangeService;
import dk.trinvis.jobschool.SessionChangeService.Reach;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.SessionView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions by their id. */
@Path("/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    private SessionService sessions;

    @Inject
    private SessionChangeService changes;

    @Context
    private HttpHeaders headers;

    /**
     * Why a session does not take place.
     *
     * @param following whether those of its series that follow do not either
     */
    public record CancellationJson(
            @Prose @Nullable String reason, @Nullable Boolean following) {}

    /** One session, with its version as {@code ETag}. */
    @GET
    public Response show(@PathParam("id") String id) {
        return shown(id);
    }

    /** What it was before, the latest first. */
    @GET
    @Path("history")
    public List<SessionJson> history(@PathParam("id") String id) {
        return sessions.history(id).stream().map(SessionJson::of).toList();
    }

    /** Moves or changes it or, with a correction reason, corrects it. {@code If-Match} names the version that was seen. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") String id, SentSession session) {
        Optional<String> seen = IfMatch.of(headers);
        NewSession wanted = session.wanted();
        if (session.correctionReason() == null) {
            changes.move(id, wanted, reach(session.following()), seen);
        } else {
            changes.correct(id, wanted, session.correctionReason(), seen);
        }
        return shown(id);
    }

    /** Cancels it. {@code If-Match} names the version that was seen. */
    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public void cancel(@PathParam("id") String id, @Nullable CancellationJson cancellation) {
        Optional<CancellationJson> said = Optional.ofNullable(cancellation);
        changes.cancel(
                id,
                said.map(CancellationJson::reason).orElse(null),
                reach(said.map(CancellationJson::following).orElse(null)),
                IfMatch.of(headers));
    }

    private Response shown(String id) {
        SessionView session = sessions.show(id);
        return IfMatch.shown(SessionJson.of(session), session.version()).build();
    }

    private static Reach reach(@Nullable Boolean following) {
        return Boolean.TRUE.equals(following) ? Reach.FOLLOWING : Reach.ONE;
    }
}
