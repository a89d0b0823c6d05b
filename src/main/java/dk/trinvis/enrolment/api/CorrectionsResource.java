package dk.trinvis.enrolment.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.enrolment.CorrectionService;
import dk.trinvis.enrolment.CorrectionView;
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
import java.util.Locale;
import java.util.Optional;

/** Corrections of days already reported, which wait for approval. */
@Path("/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

    @Inject
    private CorrectionService corrections;

    @Context
    private HttpHeaders headers;

    /** The latest that whoever asks has asked for, decided or not. */
    @GET
    public List<CorrectionJson> own() {
        return json(corrections.own());
    }

    /** Those of the own team that wait, who has waited longest first. */
    @GET
    @Path("waiting")
    public List<CorrectionJson> waiting() {
        return json(corrections.waiting());
    }

    /** One of either, with its ETag. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        CorrectionView view = corrections.show(id);
        return IfMatch.shown(CorrectionJson.of(view, language()), view.version())
                .build();
    }

    /** Decides about it; with If-Match. 409 when what it corrects has changed since it was asked for. */
    @PUT
    @Path("{id}")
    public void decide(@PathParam("id") String id, CorrectionDecision decision) {
        Optional<String> seen = IfMatch.of(headers);
        switch (decision.what()) {
            case "approve" -> corrections.approve(id, seen);
            case "reject" -> corrections.reject(id, decision.why(), seen);
            default -> throw noDecision(id);
        }
    }

    /** Says so only to those who may know of the correction. */
    private InvalidInput noDecision(String id) {
        corrections.show(id);
        return new InvalidInput("decision", "enrolment.corrections.noDecision");
    }

    private List<CorrectionJson> json(List<CorrectionView> views) {
        return views.stream().map(view -> CorrectionJson.of(view, language())).toList();
    }

    private Locale language() {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
