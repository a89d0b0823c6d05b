package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The status of an initiative. */
@Path("/initiatives/{code}/status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    @Inject
    private StatusService status;

    /** The status on a day as known at a moment; today and now where nothing is said. */
    @GET
    public StatusFigures status(@PathParam("code") String code, @BeanParam AsOfParameters parameters) {
        AsOf asOf = status.asOf(parameters.day(), parameters.knownAt());
        return status.status(code, asOf);
    }
}
