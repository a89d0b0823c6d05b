package dk.trinvis.ladder.api;

import dk.trinvis.ladder.LadderEntry;
import dk.trinvis.ladder.LadderService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Progression ladders. */
@Path("/ladders/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class LaddersResource {

    @Inject
    private LadderService ladders;

    /** Its versions, the earliest first. */
    @GET
    public List<LadderJson> show(@PathParam("code") String code) {
        return ladders.show(code).stream().map(LadderJson::of).toList();
    }

    /** Makes the ladder, or says how its steps read from a day on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public List<LadderJson> put(@PathParam("code") String code, LadderEntry wanted) {
        return ladders.put(code, wanted).stream().map(LadderJson::of).toList();
    }
}
