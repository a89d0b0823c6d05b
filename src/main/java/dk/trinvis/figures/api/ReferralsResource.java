package dk.trinvis.figures.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.enrolment.ReferralView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Referrals to initiatives. */
@Path("/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    @Inject
    private PoolService pool;

    /** The referral as now known, with its ETag. */
    @GET
    public Response show(@PathParam("id") String id) {
        ReferralView view = pool.show(id);
        Map<String, String> suggestedRefs = pool.suggestedRefs(view.initiative(), List.of(view));
        return IfMatch.shown(PoolJson.ReferralJson.of(view, suggestedRefs), view.version())
                .build();
    }

    /** Decides about it; with If-Match. */
    @PUT
    public Response decide(@PathParam("id") String id, DecisionJson decision, @Context HttpHeaders headers) {
        Optional<String> seen = IfMatch.of(headers);
        switch (decision.what()) {
            case "admit" -> pool.admit(id, decision.admission(), seen);
            case "pass_over" -> pool.passOver(id, decision.why(), seen);
            case "withdraw" -> pool.withdraw(id, decision.why(), seen);
            default -> throw noDecision(id);
        }
        return Response.noContent().build();
    }

    /** Says so only to those who may know of the referral. */
    private InvalidInput noDecision(String id) {
        pool.show(id);
        return new InvalidInput("decision", "enrolment.referral.noDecision");
    }
}
