package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.api.SentDay;
import dk.trinvis.figures.StatusService;
import dk.trinvis.figures.TeamLoadService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the cases of a team are shared, what moved, and where it stands still. */
@Path("/teams/{team}/load")
@Produces(MediaType.APPLICATION_JSON)
public class TeamLoadResource {

    @Inject
    private StatusService status;

    @Inject
    private TeamLoadService loads;

    /**
     * The load of the own team.
     *
     * @param since what moved from this day on; in the last seven days where nothing is said
     */
    @GET
    public TeamLoadJson load(@PathParam("team") String team, @QueryParam("since") @Nullable String since) {
        AsOf asOf = status.asOf(Optional.empty(), Optional.empty());
        LocalDate day = SentDay.of("since", since).orElseGet(() -> asOf.day().minusWeeks(1));
        return TeamLoadJson.of(loads.of(team, asOf, day));
    }
}
