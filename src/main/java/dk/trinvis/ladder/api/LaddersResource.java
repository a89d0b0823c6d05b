package dk.trinvis.ladder.api;

import dk.trinvis.common.Version;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.ladder.LadderEntry;
import dk.trinvis.ladder.LadderService;
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

/** Progression ladders. */
@RequestScoped
@Path("/ladders/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class LaddersResource {

    @Inject
    private LadderService ladders;

    @Context
    private HttpHeaders headers;

    /** Its versions, the earliest first. */
    @GET
    public Response show(@PathParam("code") String code) {
        Version version = ladders.version(code);
        return IfMatch.shown(ladders.show(code).stream().map(LadderJson::of).toList(), version)
                .build();
    }

    /** Makes the ladder, or says how its steps read from a day on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, LadderEntry wanted) {
        ladders.put(code, wanted, IfMatch.of(headers));
        return show(code);
    }
}
