package dk.trinvis.initiative.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.initiative.InitiativeEntry;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeService.Reported;
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
import java.util.Optional;

/** Initiatives. */
@RequestScoped
@Path("/initiatives")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativesResource {

    @Inject
    private InitiativeService initiatives;

    @Context
    private HttpHeaders headers;

    /** Every initiative, the latest launch first. */
    @GET
    public List<InitiativeJson> all() {
        return initiatives.all().stream().map(InitiativeJson::of).toList();
    }

    /** Makes the initiative, or changes it. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, InitiativeEntry initiative) {
        initiatives.put(code, initiative, IfMatch.of(headers));
        return show(code);
    }

    /** Up to and including which day its figures have been reported. */
    @GET
    @Path("{code}/reported")
    public Response reported(@PathParam("code") String code) {
        Reported reported = initiatives.reported(initiatives.show(code).id());
        return IfMatch.shown(new ReportedJson(reported.until().orElse(null)), reported.version())
                .build();
    }

    /** Says up to and including which day they have; corrections of those days are then approved first. */
    @PUT
    @Path("{code}/reported")
    @Consumes(MediaType.APPLICATION_JSON)
    public void report(@PathParam("code") String code, ReportedJson reported) {
        initiatives.report(code, Optional.ofNullable(reported.reportedUntil()), IfMatch.of(headers));
    }

    /** The initiative and its version, which its number of places and all else that is said of it belong to. */
    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String code) {
        return IfMatch.shown(InitiativeJson.of(initiatives.show(code)), initiatives.version(code))
                .build();
    }
}
