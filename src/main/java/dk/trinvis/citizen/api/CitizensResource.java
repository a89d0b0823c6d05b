package dk.trinvis.citizen.api;

import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.Found;
import dk.trinvis.citizen.MergeService;
import dk.trinvis.citizen.OpeningService;
import dk.trinvis.citizen.Profile;
import dk.trinvis.citizen.ProfileService;
import dk.trinvis.citizen.RegistrationService;
import dk.trinvis.citizen.SearchService;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Citizens by reference, by name, or by exact CPR number in the body of a POST, never in an address. */
@Path("/citizens")
@Produces(MediaType.APPLICATION_JSON)
public class CitizensResource {

    private static final String PURPOSE = "api";

    @Inject
    private CitizenService citizens;

    @Inject
    private SearchService search;

    @Inject
    private RegistrationService registration;

    @Inject
    private ProfileService profiles;

    @Inject
    private MergeService merges;

    @Inject
    private OpeningService openings;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /**
     * Citizens in whose name each of the words begins one, in any order, at most {@link SearchService#MOST_FOUND}; or the one
     * with exactly a reference.
     *
     * @param ref of the citizen or of an enrolment of theirs; the name is then not needed
     */
    @GET
    public List<CitizenJson> find(@QueryParam("name") @Nullable String name, @QueryParam("ref") @Nullable String ref) {
        if (ref != null) {
            return json(search.referenced(ref, PURPOSE));
        }
        String words = Optional.ofNullable(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new InvalidInput("name", "citizen.nameMissing"));
        return json(search.named(words, PURPOSE));
    }

    /** The citizen with exactly this CPR number, or nobody. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<CitizenJson> search(CprSearchJson wanted) {
        return json(search.numbered(CprNumber.of(Objects.requireNonNullElse(wanted.cpr(), "")), PURPOSE));
    }

    /** Registers a citizen nobody has registered before. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(NewCitizenJson wanted) {
        return repeatable.create(
                wanted,
                () -> address.getBaseUriBuilder()
                        .path("citizens/{ref}")
                        .build(registration.register(wanted.citizen())));
    }

    @GET
    @Path("{ref}")
    public CitizenJson show(@PathParam("ref") String ref) {
        return CitizenJson.of(citizens.show(ref, PURPOSE));
    }

    /** How the citizen is reached as of today. */
    @GET
    @Path("{ref}/contact")
    public Response contact(@PathParam("ref") String ref) {
        Profile profile = citizens.open(ref, PURPOSE).profile();
        return IfMatch.shown(ContactJson.of(profile.contact()), profile.contactVersion())
                .build();
    }

    /** How the citizen is reached from today on. */
    @PUT
    @Path("{ref}/contact")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changeContact(@PathParam("ref") String ref, ContactJson contact, @Context HttpHeaders headers) {
        profiles.changeContact(ref, contact.contact(), IfMatch.of(headers));
    }

    /** What the citizen wants as of today, in the citizen's own words. */
    @GET
    @Path("{ref}/goal")
    public Response goal(@PathParam("ref") String ref) {
        Profile profile = citizens.open(ref, PURPOSE).profile();
        return IfMatch.shown(GoalJson.of(profile.goal()), profile.goalVersion()).build();
    }

    /** What the citizen wants from a day on, today where none is stated. */
    @PUT
    @Path("{ref}/goal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changeGoal(@PathParam("ref") String ref, GoalJson goal, @Context HttpHeaders headers) {
        profiles.changeGoal(
                ref,
                Objects.requireNonNullElse(goal.words(), ""),
                Optional.ofNullable(goal.saidOn()),
                IfMatch.of(headers));
    }

    /** Lets another record of the same person lead to this one; with an Idempotency-Key, once. */
    @POST
    @Path("{ref}/merges")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("ref") String ref, MergeJson other) {
        return repeatable.change(
                other,
                () -> merges.merge(
                        ref,
                        Objects.requireNonNullElse(other.with(), ""),
                        Objects.requireNonNullElse(other.reason(), "")));
    }

    /** Opens a citizen of another team, to be read until midnight in Copenhagen; with an Idempotency-Key, once. */
    @POST
    @Path("{ref}/opening")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("ref") String ref, ReasonJson reason) {
        return repeatable.change(reason, () -> openings.open(ref, reason.given()));
    }

    /** Makes a protected identity readable until midnight in Copenhagen; with an Idempotency-Key, once. */
    @POST
    @Path("{ref}/unmasking")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response unmask(@PathParam("ref") String ref, ReasonJson reason) {
        return repeatable.change(reason, () -> openings.unmask(ref, reason.given()));
    }

    private static List<CitizenJson> json(Found found) {
        return found.rows().stream().map(CitizenJson::of).toList();
    }
}
