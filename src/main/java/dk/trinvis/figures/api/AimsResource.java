package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.MoneyService;
import dk.trinvis.initiative.TargetService;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The money of an initiative, and where what it aims at stands. */
@Path("/initiatives/{code}/aims")
@Produces(MediaType.APPLICATION_JSON)
public class AimsResource {

    @Inject
    private StatusService status;

    @Inject
    private MoneyService money;

    @Inject
    private TargetService targets;

    /** On a day as known at a moment; today and now where nothing is said. */
    @GET
    public AimsJson aims(@PathParam("code") String code, @BeanParam AsOfParameters parameters) {
        AsOf asOf = status.asOf(parameters.day(), parameters.knownAt());
        return AimsJson.of(code, asOf, money.money(code, asOf), targets.aims(code, asOf));
    }
}
