package dk.trinvis.activity.api;

import dk.trinvis.activity.ActivityChangeService;
import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.ActivityView;
import dk.trinvis.common.Languages;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.enrolment.api.Corrected;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Activities by their key. */
@Path("/activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ActivitiesResource {

    @Inject
    private ActivityService activities;

    @Inject
    private ActivityChangeService changes;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** One activity, with its version as {@code ETag} and what to be aware of. */
    @GET
    public Response show(@PathParam("id") String id) {
        return shown(id);
    }

    /**
     * Changes it or, with a correction reason, corrects it. {@code If-Match} names the version that was seen. A correction
     * that reaches days already reported waits for approval: 202 with its address.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("id") String id, StatementJson statement) {
        return Corrected.waiting(changes.state(id, statement.statement(), IfMatch.of(headers)), address)
                .orElseGet(() -> shown(id));
    }

    /** Annuls it: it was a mistake to record it. {@code If-Match} names the version that was seen. */
    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    public Response annul(@PathParam("id") String id, @Nullable AnnulmentJson annulment) {
        String reason =
                Optional.ofNullable(annulment).map(AnnulmentJson::reason).orElse("");
        return Corrected.answer(changes.annul(id, reason, IfMatch.of(headers)), address);
    }

    private Response shown(String id) {
        ActivityView view = activities.show(id, "api");
        Locale language = Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<String> warnings =
                view.warnings().stream().map(words -> words.in(language)).toList();
        return IfMatch.shown(
                        ActivityJson.of(view.row(), Optional.of(warnings)),
                        view.row().version())
                .build();
    }
}
