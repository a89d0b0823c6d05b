package dk.trinvis.committee.api;

import dk.trinvis.committee.AgendaItemEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.EditionContent;
import dk.trinvis.committee.MeetingDetail;
import dk.trinvis.committee.MeetingEntry;
import dk.trinvis.committee.MeetingPaperService;
import dk.trinvis.committee.MeetingService;
import dk.trinvis.committee.MeetingView;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of committees. To those who only read what is published, those that were held, and of
 * a committee in which they sit those whose agenda was sent out.
 */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaItemService items;

    @Inject
    private MeetingPaperService papers;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** Those of a committee, or of all, the latest first. */
    @GET
    public List<MeetingView> list(@QueryParam("committee") @Nullable String committee) {
        return meetings.list(Optional.ofNullable(committee));
    }

    /**
     * Plans a meeting, or records one that was held.
     *
     * @param committee its code
     */
    @POST
    public Response add(@QueryParam("committee") @Nullable String committee, MeetingEntry meeting) {
        String code = committee == null ? "" : committee;
        return repeatable.create(
                code + meeting,
                () -> address.getBaseUriBuilder().path("meetings/{id}").build(meetings.add(code, meeting)));
    }

    /** One with its agenda. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response show(@PathParam("id") long id) {
        Versioned<MeetingDetail> meeting = meetings.show(id);
        return IfMatch.shown(meeting.view(), meeting.version()).build();
    }

    /** Moves it, or says what became of it. */
    @PUT
    @Path("{id: [0-9]{1,18}}")
    public Response change(@PathParam("id") long id, MeetingEntry meeting) {
        meetings.change(id, meeting, IfMatch.of(headers));
        return show(id);
    }

    /** Its agenda goes out to the members, who read it from now on. */
    @POST
    @Path("{id: [0-9]{1,18}}/sending")
    public Response sendAgenda(@PathParam("id") long id) {
        return repeatable.change("", () -> meetings.sendAgenda(id));
    }

    /** Drafts an item of its agenda. */
    @POST
    @Path("{id: [0-9]{1,18}}/items")
    public Response addItem(@PathParam("id") long id, AgendaItemEntry item) {
        return repeatable.create(
                item,
                () -> address.getBaseUriBuilder().path("agenda-items/{id}").build(items.add(id, item)));
    }

    /**
     * Its agenda or its minutes as a paper.
     *
     * @param audience {@code closed}, or {@code public} with the numbers alone of closed items
     */
    @GET
    @Path("{id: [0-9]{1,18}}/{paper:agenda|minutes}.{format:html|pdf|docx}")
    @Produces(MediaType.WILDCARD)
    public Response paper(
            @PathParam("id") long id,
            @PathParam("paper") String paper,
            @PathParam("format") String format,
            @QueryParam("audience") @DefaultValue("public") String audience) {
        EditionContent file = papers.meeting(id, paper.equals("minutes"), format, audience);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .build();
    }
}
