package dk.trinvis.jobschool.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.jobschool.TrackEntry;
import dk.trinvis.jobschool.TrackService;
import dk.trinvis.jobschool.TrackVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** The tracks of an initiative. */
@RequestScoped
@Path("/initiatives/{code}/tracks")
@Produces(MediaType.APPLICATION_JSON)
public class TracksResource {

    @Inject
    private TrackService tracks;

    @Context
    private HttpHeaders headers;

    /** What is believed of them, by code and then by day; those to come and those closed too. */
    @GET
    public List<TrackJson> all(@PathParam("code") String initiative) {
        return json(tracks.all(initiative));
    }

    /** Everything ever recorded of one, by day; of what counts there is one on any day. */
    @GET
    @Path("{track}")
    public Response show(@PathParam("code") String initiative, @PathParam("track") String track) {
        return IfMatch.shown(
                        json(tracks.history(initiative, track)),
                        tracks.version(initiative, track).orElseThrow())
                .build();
    }

    /** Makes the track, changes it from a day on, closes it, or with a reason corrects a version of it. */
    @PUT
    @Path("{track}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String initiative, @PathParam("track") String track, TrackEntry entry) {
        tracks.put(initiative, track, entry, IfMatch.of(headers));
        return show(initiative, track);
    }

    private static List<TrackJson> json(List<TrackVersion> versions) {
        return versions.stream().map(TrackJson::of).toList();
    }
}
