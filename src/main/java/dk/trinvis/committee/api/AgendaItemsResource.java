package dk.trinvis.committee.api;

import dk.trinvis.committee.AgendaAttachmentsEntry;
import dk.trinvis.committee.AgendaDecisionEntry;
import dk.trinvis.committee.AgendaFollowUpEntry;
import dk.trinvis.committee.AgendaItemDetail;
import dk.trinvis.committee.AgendaItemEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.AgendaItemStep;
import dk.trinvis.committee.EditionContent;
import dk.trinvis.committee.MeetingMinutesService;
import dk.trinvis.committee.MeetingPaperService;
import dk.trinvis.committee.Versioned;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** The points of the agendas of meetings. */
@Path("/agenda-items/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaItemsResource {

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingMinutesService minutes;

    @Inject
    private MeetingPaperService papers;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

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

    /** Says what was decided and who was absent; said again, with a reason, it corrects. */
    @POST
    @Path("decisions")
    public Response decide(@PathParam("id") long id, AgendaDecisionEntry decision) {
        return repeatable.change(decision, () -> minutes.decide(id, decision));
    }

    /** Enters a wish of the committee or a task. */
    @POST
    @Path("follow-ups")
    public Response addFollowUp(@PathParam("id") long id, AgendaFollowUpEntry followUp) {
        return repeatable.create(
                followUp,
                () -> address.getBaseUriBuilder()
                        .path("agenda-follow-ups/{id}")
                        .build(minutes.addFollowUp(id, followUp)));
    }

    /**
     * The item as a paper; what the edition says that it is the paper of stands in it.
     *
     * @param audience {@code closed}, or {@code public} for a closed item's number alone
     */
    @GET
    @Path("paper.{format:html|pdf|docx}")
    @Produces(MediaType.WILDCARD)
    public Response paper(
            @PathParam("id") long id,
            @PathParam("format") String format,
            @QueryParam("audience") @DefaultValue("public") String audience) {
        EditionContent file = papers.item(id, format, audience);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .build();
    }
}
