package dk.trinvis.figures.api;

import dk.trinvis.common.Languages;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.NoticeListService;
import dk.trinvis.figures.QueueFilter;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Whom to tell that a session of the job school was moved or cancelled. */
@Path("/session-notices")
@Produces(MediaType.APPLICATION_JSON)
public class SessionNoticesResource {

    @Inject
    private NoticeListService notices;

    @Context
    private HttpHeaders headers;

    /**
     * A page of the list behind the counter {@code sessionChanged} of the work queue, with what to say.
     *
     * @param who mine, team, nobody, or the name of a user of the team
     * @param from the first row's place, from 0
     * @param size rows a page
     */
    @GET
    public NoticeListJson open(
            @QueryParam("who") @DefaultValue(QueueFilter.MINE) String who,
            @QueryParam("from") @DefaultValue("0") @Min(0) int from,
            @QueryParam("size") @DefaultValue("25") @Min(1) @Max(CohortService.MOST_ROWS) int size) {
        return NoticeListJson.of(
                notices.open(who, from, size),
                Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
