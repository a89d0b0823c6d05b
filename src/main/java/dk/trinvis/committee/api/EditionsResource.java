package dk.trinvis.committee.api;

import dk.trinvis.committee.Audience;
import dk.trinvis.committee.EditionComparison;
import dk.trinvis.committee.EditionComparisonService;
import dk.trinvis.committee.EditionContent;
import dk.trinvis.committee.EditionDetail;
import dk.trinvis.committee.EditionDifferences;
import dk.trinvis.committee.EditionFileAgain;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.EditionTextService;
import dk.trinvis.committee.EditionTextsDetail;
import dk.trinvis.committee.EditionView;
import dk.trinvis.committee.PaperFormat;
import dk.trinvis.common.Coded;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
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

/** Editions of the committee's paper, from draft to published. To those who only read what is published, no other exists. */
@Path("/editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionsResource {

    @Inject
    private EditionService editions;

    @Inject
    private EditionTextService texts;

    @Inject
    private EditionComparisonService comparisons;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** Those of an initiative, or of all, the latest day first. */
    @GET
    public List<EditionView> list(@QueryParam("initiative") @Nullable String initiative) {
        return editions.list(Optional.ofNullable(initiative));
    }

    /** Drafts one. */
    @POST
    public Response draft(EditionJson wanted) {
        return repeatable.create(wanted, () -> {
            String id = editions.draft(wanted.edition());
            return address.getBaseUriBuilder().path("editions/{id}").build(id);
        });
    }

    /** One with its account, its files and its history. */
    @GET
    @Path("{id}")
    public EditionDetail show(@PathParam("id") String id) {
        return editions.show(id);
    }

    /** Writes its files once and for all; checks that fail need an explanation. */
    @POST
    @Path("{id}/freezing")
    public Response freeze(@PathParam("id") String id, ExplanationJson freezing) {
        return repeatable.change(freezing, () -> editions.freeze(id, freezing.explanation()));
    }

    /** Notes what somebody found who read a frozen one that another froze. */
    @POST
    @Path("{id}/review")
    public Response review(@PathParam("id") String id, NoteJson review) {
        return repeatable.change(review, () -> editions.review(id, review.note()));
    }

    /** Agrees with a frozen one that others have drafted and frozen. */
    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") String id) {
        return repeatable.change("", () -> editions.approve(id));
    }

    /** Does not agree with a frozen one, and says why. */
    @POST
    @Path("{id}/rejection")
    public Response reject(@PathParam("id") String id, ReasonJson rejection) {
        return repeatable.change(rejection, () -> editions.reject(id, rejection.reason()));
    }

    /** Lets the committee read an approved one. */
    @POST
    @Path("{id}/publication")
    public Response publish(@PathParam("id") String id) {
        return repeatable.change("", () -> editions.publish(id));
    }

    /** What is written in it, section by section, with the figures that texts may name and what a draft warns of. */
    @GET
    @Path("{id}/texts")
    public Response texts(@PathParam("id") String id) {
        EditionTextsDetail written = texts.show(id);
        return IfMatch.shown(written, written.version()).build();
    }

    /** Writes for one section of a draft. */
    @PUT
    @Path("{id}/texts/{section}")
    public Response write(@PathParam("id") String id, @PathParam("section") String section, EditionTextJson wanted) {
        texts.save(id, List.of(wanted.entry(section)), IfMatch.of(headers));
        return texts(id);
    }

    /**
     * The paper of a draft as it would be frozen now.
     *
     * @param audience {@code internal}, {@code closed} or {@code public}
     */
    @GET
    @Path("{id}/preview.{format:html|pdf|docx}")
    @Produces(MediaType.WILDCARD)
    public Response preview(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @QueryParam("audience") @DefaultValue("closed") String audience) {
        Audience readers = Audience.named(audience)
                .orElseThrow(() -> new InvalidInput("audience", "committee.unknownAudience", audience));
        PaperFormat written = Coded.find(PaperFormat.class, format).orElseThrow();
        return Response.ok(texts.preview(id, readers, written), written.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, written.disposition("draft-" + readers.word() + "." + format))
                .build();
    }

    /** A file as it was frozen; its ETag is its SHA-256. */
    @GET
    @Path("{id}/files/{name}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") String id, @PathParam("name") String name) {
        EditionContent file = editions.file(id, name);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .tag(file.sha256())
                .build();
    }

    /** The edition beside the last published one before it; 404 where there is none. */
    @GET
    @Path("{id}/comparison")
    public EditionComparison comparison(@PathParam("id") String id) {
        return comparisons.comparison(id).orElseThrow(() -> new NotFound("edition before"));
    }

    /** The edition's day as known now: each difference with its cause. */
    @GET
    @Path("{id}/differences")
    public EditionDifferences differences(@PathParam("id") String id) {
        return comparisons.differences(id);
    }

    /** The files of a frozen edition, written again of its day and moment, beside what was frozen. */
    @GET
    @Path("{id}/files-again")
    public List<EditionFileAgain> filesAgain(@PathParam("id") String id) {
        return comparisons.writtenAgain(id);
    }
}
