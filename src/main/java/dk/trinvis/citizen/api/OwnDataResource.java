package dk.trinvis.citizen.api;

import dk.trinvis.citizen.OwnDataService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.paper.PdfPaper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What is recorded of a citizen, in plain Danish, to be handed to that citizen. */
@Path("/citizens/{ref}/own-data.pdf")
public class OwnDataResource {

    @Inject
    private OwnDataService ownData;

    @Inject
    private Clock clock;

    /** An accessible PDF; its file name says nothing of whom it is about. */
    @GET
    @Produces("application/pdf")
    public Response paper(@PathParam("ref") String ref) {
        String disposition = "attachment; filename=\"det-staar-der-om-dig-" + clock.today() + ".pdf\"";
        return Response.ok(PdfPaper.of(ownData.paper(ref)))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
