package dk.trinvis.committee.api;

import dk.trinvis.committee.LetterheadEntry;
import dk.trinvis.committee.LetterheadService;
import dk.trinvis.committee.LetterheadView;
import dk.trinvis.committee.Versioned;
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

/** What stands on top of a committee's papers: a name, a colour and a logo, which is a PNG file in Base64. */
@Path("/committees/{code}/letterhead")
@Produces(MediaType.APPLICATION_JSON)
public class LetterheadResource {

    @Inject
    private LetterheadService letterheads;

    @Context
    private HttpHeaders headers;

    @GET
    public Response show(@PathParam("code") String code) {
        Versioned<LetterheadView> found = letterheads.show(code);
        return IfMatch.shown(found.view(), found.version()).build();
    }

    /** Puts this on the papers that are written from now on; what is left out is not there. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, LetterheadEntry wanted) {
        letterheads.put(code, wanted, IfMatch.of(headers));
        return show(code);
    }
}
