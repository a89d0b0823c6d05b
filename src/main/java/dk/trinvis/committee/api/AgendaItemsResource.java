package dk.trinvis.committee.api;

import dk.trinvis.committee.AgendaAttachmentsEntry;
import dk.trinvis.committee.AgendaItemDetail;
import dk.trinvis.committee.AgendaItemEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.AgendaItemStep;
import dk.trinvis.committee.Versioned;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The points of the agendas of meetings. */
@Path("/agenda-items/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaItemsResource {

    @Inject
    private AgendaItemService items;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @GET
    public Response show(@PathParam("id") long id) {
        Versioned<AgendaItemDetail> item = items.show(id);
        return IfMatch.shown(item.view(), item.version()).build();
    }

    /** Changes what an item says that is not decided yet. */
    @PUT
    public Response change(@PathParam("id") long id, AgendaItemEntry item) {
        items.change(id, item, IfMatch.of(headers));
        return show(id);
    }

    /** Submits it, puts it on the agenda, postpones, withdraws or sends it on to the next body. */
    @POST
    @Path("steps")
    public Response step(@PathParam("id") long id, AgendaItemStep step) {
        return repeatable.change(step, () -> items.step(id, step));
    }

    /** Says which attachments it has. */
    @PUT
    @Path("attachments")
    public Response attach(@PathParam("id") long id, AgendaAttachmentsEntry attachments) {
        items.attach(id, attachments, IfMatch.of(headers));
        return show(id);
    }
}
