package dk.trinvis.citizen.api;

import dk.trinvis.citizen.MergeRow;
import dk.trinvis.citizen.MergeService;
import dk.trinvis.common.api.Repeatable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Citizens who were recorded twice and count as one. */
@Path("/merges")
@Produces(MediaType.APPLICATION_JSON)
public class MergesResource {

    @Inject
    private MergeService merges;

    @Inject
    private Repeatable repeatable;

    /** A merge that holds; {@code absorbed} is the reference that leads to {@code kept}. */
    public record RowJson(long id, String kept, String absorbed, String reason, String mergedAt, String mergedBy) {

        static RowJson of(MergeRow row) {
            return new RowJson(
                    row.id(),
                    row.keptRef(),
                    row.absorbedRef(),
                    row.reason(),
                    row.mergedAt().toString(),
                    row.mergedBy());
        }
    }

    /** Those that hold, the latest first. */
    @GET
    public List<RowJson> all() {
        return merges.all().stream().map(RowJson::of).toList();
    }

    /** Lets the two be two again; with an Idempotency-Key, once. */
    @POST
    @Path("{id: [0-9]{1,18}}/undoing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("id") long id, ReasonJson reason) {
        return repeatable.change(reason, () -> merges.undo(id, reason.given()));
    }
}
