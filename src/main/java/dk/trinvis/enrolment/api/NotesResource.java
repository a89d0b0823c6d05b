package dk.trinvis.enrolment.api;

import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.enrolment.NewNote;
import dk.trinvis.enrolment.NoteRow;
import dk.trinvis.enrolment.NoteService;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Conversations and notes of an enrolment. */
@Path("/enrolments/{ref}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    private NoteService notes;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /** Every version of every note, the latest day first. */
    @GET
    public List<NoteJson> all(@PathParam("ref") String ref) {
        return notes.ofCase(ref, "api").stream().map(NoteJson::of).toList();
    }

    /** The version that counts, with its ETag. */
    @GET
    @Path("{note}")
    public Response show(@PathParam("ref") String ref, @PathParam("note") String note) {
        NoteRow row = notes.show(ref, note, "api");
        return IfMatch.shown(NoteJson.of(row), row.version()).build();
    }

    /** Writes a note; with an Idempotency-Key, once. */
    @POST
    public Response write(@PathParam("ref") String ref, NewNote note) {
        return repeatable.create(
                note,
                () -> address.getBaseUriBuilder()
                        .path("enrolments/{ref}/notes/{note}")
                        .build(ref, notes.write(ref, note)));
    }

    /** Corrects the note, or files it; with If-Match. */
    @PUT
    @Path("{note}")
    public Response correct(
            @PathParam("ref") String ref, @PathParam("note") String id, NewNote note, @Context HttpHeaders headers) {
        notes.correct(ref, id, note, IfMatch.of(headers));
        return Response.noContent().build();
    }
}
