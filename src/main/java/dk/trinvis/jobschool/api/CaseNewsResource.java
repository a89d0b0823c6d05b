package dk.trinvis.jobschool.api;

import dk.trinvis.common.Languages;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.jobschool.CaseNews;
import dk.trinvis.jobschool.SessionNoticeService;
import jakarta.inject.Inject;
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

/** What the citizen of a case is to be told of changed sessions. */
@Path("/enrolments/{ref}/session-notices")
@Produces(MediaType.APPLICATION_JSON)
public class CaseNewsResource {

    @Inject
    private SessionNoticeService notices;

    @Context
    private HttpHeaders headers;

    /**
     * What to say.
     *
     * @param messages session by session, the earliest first; they name nobody
     */
    public record CaseNewsJson(List<String> messages) {}

    /** What is still to be said, with its ETag where there is anything. */
    @GET
    public Response show(@PathParam("ref") String ref) {
        CaseNews news = notices.show(ref);
        CaseNewsJson json =
                new CaseNewsJson(news.in(Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
        return news.version()
                .map(version -> IfMatch.shown(json, version))
                .orElseGet(() -> Response.ok(json))
                .build();
    }

    /** All of it has been said; with If-Match. Nothing changes where it had been already. */
    @PUT
    @Path("told")
    public void tell(@PathParam("ref") String ref) {
        notices.tell(ref, IfMatch.of(headers));
    }
}
