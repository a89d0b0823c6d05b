package dk.trinvis.figures.api;

import dk.trinvis.common.api.SentDay;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.figures.QueueService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work queue. */
@Path("/queue")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

    @Inject
    private QueueService queue;

    /**
     * The counters and a page of the list.
     *
     * @param reason one of the counters, or any of them
     * @param who mine, team, nobody, or the name of a user of the team
     * @param initiative the code of the one it is about; all of them where nothing is said
     * @param since for what moved in the team's load, from which day on
     * @param from the first row's place, from 0
     * @param size rows a page
     */
    @GET
    public QueueJson open(
            @QueryParam("reason") @DefaultValue(QueueFilter.ANY) String reason,
            @QueryParam("who") @DefaultValue(QueueFilter.MINE) String who,
            @QueryParam("initiative") @Nullable String initiative,
            @QueryParam("since") @Nullable String since,
            @QueryParam("from") @DefaultValue("0") @Min(0) int from,
            @QueryParam("size") @DefaultValue("25") @Min(1) @Max(CohortService.MOST_ROWS) int size) {
        QueueFilter filter = new QueueFilter(reason, who, Optional.ofNullable(initiative), SentDay.of("since", since));
        return QueueJson.of(queue.open(filter, from, size));
    }
}
