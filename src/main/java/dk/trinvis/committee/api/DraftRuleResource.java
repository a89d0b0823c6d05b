package dk.trinvis.committee.api;

import dk.trinvis.committee.DraftRuleService;
import dk.trinvis.committee.DraftRuleView;
import dk.trinvis.common.Version;
import dk.trinvis.common.api.IfMatch;
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

/** When drafts of an initiative's editions are made without anybody asking. */
@Path("/initiatives/{code}/draft-rule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftRuleResource {

    @Inject
    private DraftRuleService rules;

    @Context
    private HttpHeaders headers;

    @GET
    public Response show(@PathParam("code") String code) {
        Version version = rules.version(code);
        return IfMatch.shown(rules.show(code), version).build();
    }

    /** Makes another rule, for what comes after today. */
    @PUT
    public Response put(@PathParam("code") String code, DraftRuleView wanted) {
        rules.put(code, wanted, IfMatch.of(headers));
        return show(code);
    }
}
