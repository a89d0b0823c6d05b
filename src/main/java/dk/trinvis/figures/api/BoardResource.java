package dk.trinvis.figures.api;

import dk.trinvis.figures.BoardService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The board of the tracks of an initiative. */
@Path("/initiatives/{code}/board")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject
    private BoardService boards;

    /** Who of the user's team is on which track today, who waits, whom it fits, and who is on none. */
    @GET
    public BoardJson today(@PathParam("code") String code) {
        return BoardJson.of(boards.today(code));
    }
}
