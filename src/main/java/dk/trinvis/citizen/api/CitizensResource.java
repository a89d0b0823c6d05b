package dk.trinvis.citizen.api;

import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.Found;
import dk.trinvis.citizen.SearchService;
import dk.trinvis.common.InvalidInput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

    /** Citizens in whose name each of the words begins one, in any order, at most {@link SearchService#MOST_FOUND}. */
    @GET
    public List<CitizenJson> named(@QueryParam("name") @Nullable String name) {
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

    @GET
    @Path("{ref}")
    public CitizenJson show(@PathParam("ref") String ref) {
        return CitizenJson.of(citizens.show(ref, PURPOSE));
    }

    private static List<CitizenJson> json(Found found) {
        return found.rows().stream().map(CitizenJson::of).toList();
    }
}
