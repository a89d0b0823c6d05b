package dk.trinvis.jobschool.api;

import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.common.api.SentDay;
import dk.trinvis.jobschool.SessionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of an initiative. */
@Path("/initiatives/{code}/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class InitiativeSessionsResource {

    private static final int FOUR_WEEKS = 28;

    @Inject
    private SessionService sessions;

    @Inject
    private Repeatable repeatable;

    @Inject
    private Clock clock;

    @Context
    private UriInfo address;

    /** Those from a day to another, cancelled ones included, the earliest first: four weeks from today, at most a year. */
    @GET
    public List<SessionJson> list(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("series") @Nullable String series) {
        LocalDate first = SentDay.of("from", from).orElseGet(clock::today);
        LocalDate last = SentDay.of("to", to).orElseGet(() -> first.plusDays(FOUR_WEEKS - 1));
        if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw new InvalidInput("to", "jobschool.session.untilOutside", first, first.plusYears(1));
        }
        return sessions.of(code, DateRange.inclusive(first, last)).stream()
                .map(SessionJson::of)
                .filter(each ->
                        series == null || each.seriesId().filter(series::equals).isPresent())
                .toList();
    }

    /** Plans one, or several that go together; {@code Location} is the first of them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@PathParam("code") String code, SentSession session) {
        return repeatable.create(session, () -> {
            String first = sessions.plan(code, session.wanted()).get(0);
            return address.getBaseUriBuilder().path("sessions/{id}").build(first);
        });
    }
}
