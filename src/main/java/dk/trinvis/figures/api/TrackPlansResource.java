package dk.trinvis.figures.api;

import dk.trinvis.common.Prose;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.figures.TrackPlanService;
import dk.trinvis.jobschool.SavedPlanService;
import dk.trinvis.jobschool.SavedPlanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans of an initiative's tracks, of which nothing counts until one is applied. */
@RequestScoped
@Path("/initiatives/{code}/track-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrackPlansResource {

    @Inject
    private SavedPlanService plans;

    @Inject
    private TrackPlanService figures;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /**
     * That a plan is applied.
     *
     * @param reason why it is recorded more than 30 days later, where it is
     */
    public record ApplicationJson(@Prose @Nullable String reason) {}

    /** All of them, also those applied or discarded, the earliest start first. */
    @GET
    public List<TrackPlanJson> all(@PathParam("code") String code) {
        return plans.all(code).stream()
                .map(plan -> TrackPlanJson.of(plan, Optional.empty()))
                .toList();
    }

    /** Keeps one. */
    @POST
    public Response save(@PathParam("code") String code, SentPlan plan) {
        return repeatable.create(
                plan,
                () -> address.getBaseUriBuilder()
                        .path("initiatives/{code}/track-plans/{id}")
                        .build(code, plans.save(code, plan.wanted())));
    }

    /** One with what it would come to with today's cases; its ETag is of the plan and of the tracks. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("code") String code, @PathParam("id") String id) {
        SavedPlanView plan = plans.show(code, id);
        return IfMatch.shown(TrackPlanJson.of(plan, Optional.of(figures.of(code, plan))), plan.version())
                .build();
    }

    /** Keeps it otherwise. {@code If-Match} names the version that was seen. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("code") String code, @PathParam("id") String id, SentPlan plan) {
        plans.change(code, id, plan.wanted(), IfMatch.of(headers));
        return show(code, id);
    }

    /** Changes the tracks as it says, from its day. If-Match need not be sent. */
    @POST
    @Path("{id}/application")
    public Response apply(
            @PathParam("code") String code, @PathParam("id") String id, @Nullable ApplicationJson application) {
        String reason = Optional.ofNullable(application)
                .map(ApplicationJson::reason)
                .map(Objects::requireNonNull)
                .orElse("");
        return repeatable.change(
                String.valueOf(application), () -> plans.apply(code, id, reason, IfMatch.ifSent(headers)));
    }

    /** It comes to nothing. {@code If-Match} names the version that was seen. */
    @DELETE
    @Path("{id}")
    public void discard(@PathParam("code") String code, @PathParam("id") String id) {
        plans.discard(code, id, IfMatch.of(headers));
    }
}
