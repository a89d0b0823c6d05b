package dk.trinvis.committee.api;

import dk.trinvis.committee.TemplateEntry;
import dk.trinvis.committee.TemplateService;
import dk.trinvis.committee.TemplateView;
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
import java.util.List;

/** How committees want their papers. */
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    @Inject
    private TemplateService templates;

    @Context
    private HttpHeaders headers;

    /** All, by name. */
    @GET
    public List<TemplateView> list() {
        return templates.list();
    }

    /** One. */
    @GET
    @Path("{code}")
    public Response show(@PathParam("code") String code) {
        Version version = templates.version(code);
        return IfMatch.shown(templates.show(code), version).build();
    }

    /** Makes the template with the code, or changes it. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, TemplateEntry wanted) {
        templates.put(code, wanted, IfMatch.of(headers));
        return show(code);
    }
}
