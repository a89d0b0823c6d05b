package dk.trinvis.exchange.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.exchange.bulk.BulkService;
import dk.trinvis.exchange.bulk.NewBulkChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;

/** Changes of many cases at once: what can be done is done, the rest is named with the reason. */
@RequestScoped
@Path("bulk-changes")
@Produces(MediaType.APPLICATION_JSON)
public class BulkChangesResource {

    @Inject
    private BulkService bulk;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** Says what would become of each case ({@code dryRun}), or does it; a header Idempotency-Key lets it be sent again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(NewBulkChange wanted, @QueryParam("dryRun") @DefaultValue("false") String dryRun) {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw new InvalidInput("dryRun", "exchange.dryRunIsTrueOrFalse");
        }
        return dryRun.equals("true")
                ? Response.ok(BulkChangeJson.of(bulk.check(wanted), language())).build()
                : repeatable.create(wanted, () -> addressOf(bulk.recordNow(wanted)));
    }

    /** What has become of each case; only for who made the change. */
    @GET
    @Path("{id}")
    public BulkChangeJson show(@PathParam("id") String id) {
        return BulkChangeJson.of(bulk.show(id), language());
    }

    /** Takes it back, once, where nothing else has been recorded since. */
    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") String id) {
        return repeatable.create("", () -> {
            bulk.undo(id);
            return addressOf(id);
        });
    }

    private URI addressOf(String id) {
        return address.getBaseUriBuilder().path("bulk-changes/{id}").build(id);
    }

    private Locale language() {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
