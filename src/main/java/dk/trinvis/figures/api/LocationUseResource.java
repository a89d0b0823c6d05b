package dk.trinvis.figures.api;

import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.common.api.SentDay;
import dk.trinvis.figures.LocationUseService;
import dk.trinvis.figures.StatusService;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the places of the job school are used for. */
@Path("/location-use")
@Produces(MediaType.APPLICATION_JSON)
public class LocationUseResource {

    @Inject
    private LocationUseService use;

    @Inject
    private StatusService status;

    /** The sessions held from one day to another, both included, as known at a moment; over six months up to today, as known now, where nothing is said. */
    @GET
    public LocationUseJson use(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam AsOfParameters parameters) {
        return LocationUseJson.of(use.use(
                SentDay.of("from", from),
                SentDay.of("to", to),
                status.asOf(Optional.empty(), parameters.knownAt()).knownAt()));
    }
}
