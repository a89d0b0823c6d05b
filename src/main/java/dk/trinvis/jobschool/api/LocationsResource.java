package dk.trinvis.jobschool.api;

import dk.trinvis.common.Clock;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.common.api.SentDay;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.LocationView;
import dk.trinvis.jobschool.NewLocation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the job school can meet. */
@Path("/locations")
@Produces(MediaType.APPLICATION_JSON)
public class LocationsResource {

    @Inject
    private LocationService locations;

    @Inject
    private Repeatable repeatable;

    @Inject
    private Clock clock;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** Those that may be used on a day, today unless it is said; by name. */
    @GET
    public List<LocationJson> find(@QueryParam("day") @Nullable String day) {
        return locations.find(SentDay.of("day", day).orElseGet(clock::today)).stream()
                .map(LocationJson::of)
                .toList();
    }

    /** One location as it is today, or as it was last or will be first, with its version as {@code ETag}. */
    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String code) {
        return shown(code);
    }

    /** Adds one; its code is made from its name. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewLocation location) {
        return repeatable.create(
                location,
                () -> address.getBaseUriBuilder().path("locations/{code}").build(locations.add(location)));
    }

    /** Says how it is from a day on. {@code If-Match} names the version that was seen. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, NewLocation location) {
        locations.change(code, location, IfMatch.of(headers));
        return shown(code);
    }

    private Response shown(String code) {
        LocationView location = locations.show(code, clock.today());
        return IfMatch.shown(LocationJson.of(location), location.version()).build();
    }
}
