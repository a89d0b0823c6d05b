package dk.trinvis.figures.api;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.figures.LastingOutcome;
import dk.trinvis.figures.LastingOutcome.Asked;
import dk.trinvis.figures.LastingService;
import dk.trinvis.figures.StatusService;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What an initiative spent for each outcome that lasted, for whoever asks for that number. */
@Path("/initiatives/{code}/lasting")
@Produces(MediaType.APPLICATION_JSON)
public class LastingResource {

    @Inject
    private LastingService lasting;

    @Inject
    private StatusService status;

    /**
     * On a day as known at a moment, with what the number means. Education and employment count, after 13 weeks, where nothing
     * is said. Only the audience {@code internal} is told numbers of cases, and what they make of the money; to all others they
     * are hidden, however large, as two answers for different outcomes would tell what lies between them.
     */
    @GET
    public LastingJson lasting(
            @PathParam("code") String code,
            @QueryParam("outcome") List<String> outcomes,
            @QueryParam("weeks") @DefaultValue("13") String weeks,
            @QueryParam("audience") @DefaultValue("public") String audience,
            @BeanParam AsOfParameters parameters) {
        if (!weeks.matches("[0-9]{1,3}")) {
            throw new InvalidInput("weeks", "figures.lasting.unknownWeeks");
        }
        AsOf asOf = status.asOf(parameters.day(), parameters.knownAt());
        Asked asked = new Asked(outcomes.isEmpty() ? LastingService.OUTCOMES : outcomes, Integer.parseInt(weeks));
        LastingOutcome told = lasting.of(code, asOf, asked, audience.equals("internal"));
        return LastingJson.of(told);
    }
}
