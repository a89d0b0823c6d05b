package dk.trinvis.initiative.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.initiative.InitiativeService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which small steps an initiative asks after. */
@Path("/initiatives/{code}/indicators")
@Consumes(MediaType.APPLICATION_JSON)
public class IndicatorSetResource {

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /**
     * A choice.
     *
     * @param set the code of a set of indicators; none for none
     */
    public record ChoiceJson(@Nullable String set) {}

    /** Chooses the set of indicators of the initiative of a version; {@code small-steps} comes with Trinvis. */
    @POST
    public Response choose(@PathParam("code") String code, ChoiceJson choice) {
        Optional<String> seen = IfMatch.of(headers);
        return repeatable.create(choice, () -> {
            initiatives.useIndicators(code, Optional.ofNullable(choice.set()), seen);
            return address.getBaseUriBuilder().path("initiatives/{code}").build(code);
        });
    }
}
