package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The enrolments behind a figure. */
@Path("/initiatives/{code}/cohorts/{cohort}")
@Produces(MediaType.APPLICATION_JSON)
public class CohortsResource {

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CohortService cohorts;

    /**
     * A page of the cohort.
     *
     * @param filter which of it, and in what order
     * @param from the first row's place, from 0
     * @param size rows a page
     */
    @GET
    public CohortJson open(
            @PathParam("code") String code,
            @PathParam("cohort") String cohort,
            @BeanParam AsOfParameters parameters,
            @BeanParam CohortFilterParameters filter,
            @QueryParam("from") @DefaultValue("0") @Min(0) int from,
            @QueryParam("size") @DefaultValue("25") @Min(1) @Max(CohortService.MOST_ROWS) int size) {
        AsOf asOf = status.asOf(parameters.day(), parameters.knownAt());
        return CohortJson.of(code, cohorts.open(initiatives.show(code), cohort, asOf, filter.filter(), from, size));
    }
}
