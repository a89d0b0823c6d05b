package dk.trinvis.figures.api;

import dk.trinvis.figures.SavedFilterService;
import dk.trinvis.figures.SavedFilterService.SavedFilterRow;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The caller's own filters of the work queue, by the name they were given. */
@Path("/queue/filters")
@Produces(MediaType.APPLICATION_JSON)
public class FiltersResource {

    @Inject
    private SavedFilterService saved;

    /** By name, each with the query to send to {@code /api/queue}. */
    @GET
    public List<SavedFilterRow> own() {
        return saved.own();
    }

    /** Keeps a filter under the name, in place of the one that has it already. */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(@PathParam("name") String name, FilterJson wanted) {
        saved.save(name, wanted.filter());
    }

    /** Forgets the filter with the name, if there is one. */
    @DELETE
    @Path("{name}")
    public void forget(@PathParam("name") String name) {
        saved.forget(name);
    }
}
