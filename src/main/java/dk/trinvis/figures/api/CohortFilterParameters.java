package dk.trinvis.figures.api;

import dk.trinvis.figures.CohortFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * Which part of a list a script asks for, and in what order, see {@link CohortFilter}: {@code caseworker=sagsbehandler},
 * {@code step=3}, {@code sort=-firstDay}.
 */
public class CohortFilterParameters {

    @QueryParam("caseworker")
    @DefaultValue("")
    private String caseworker = "";

    @QueryParam("step")
    @DefaultValue("")
    private String step = "";

    @QueryParam("sort")
    @DefaultValue("")
    private String sort = "";

    CohortFilter filter() {
        return new CohortFilter(caseworker, step, sort);
    }
}
