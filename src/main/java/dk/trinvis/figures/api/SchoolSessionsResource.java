package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.SchoolSessionsService;
import dk.trinvis.figures.SessionGroup;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The sessions of the job school behind a figure. */
@Path("/initiatives/{code}/status/sessions/{group}")
@Produces(MediaType.APPLICATION_JSON)
public class SchoolSessionsResource {

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private SchoolSessionsService sessions;

    /**
     * A page of those that were held, have nothing said of them, were cancelled, or lie ahead.
     *
     * @param track of which track; of all where nothing is said
     * @param from the first row's place, from 0
     * @param size rows a page
     */
    @GET
    public SchoolSessionsJson open(
            @PathParam("code") String code,
            @PathParam("group") String group,
            @QueryParam("track") @DefaultValue("") String track,
            @BeanParam AsOfParameters parameters,
            @QueryParam("from") @DefaultValue("0") @Min(0) int from,
            @QueryParam("size") @DefaultValue("25") @Min(1) @Max(CohortService.MOST_ROWS) int size) {
        AsOf asOf = status.asOf(parameters.day(), parameters.knownAt());
        SessionGroup wanted = SessionGroup.ofCode(group).orElseThrow(() -> new NotFound("sessions"));
        String address = "/api/initiatives/" + code + "/status/sessions/" + group + "?track="
                + URLEncoder.encode(track, StandardCharsets.UTF_8) + "&asOf=" + asOf.day() + "&knownAt="
                + asOf.knownAt() + "&size=" + size + "&from=";
        return SchoolSessionsJson.of(
                sessions.open(initiatives.show(code), wanted, track, asOf), asOf, from, size, address);
    }
}
