package dk.trinvis.codelist.api;

import dk.trinvis.codelist.CodeEntry;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Version;
import dk.trinvis.common.api.IfMatch;
import jakarta.enterprise.context.RequestScoped;
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

/** The codes of a list. */
@RequestScoped
@Path("/codes/{list}")
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {

    @Inject
    private CodeService codes;

    @Context
    private HttpHeaders headers;

    /** As they have read, read and will read, in the order in which they are shown. */
    @GET
    public List<CodeJson> all(@PathParam("list") String list) {
        return codes.rows(list).stream().map(CodeJson::of).toList();
    }

    /** One of them, by day. */
    @GET
    @Path("{code}")
    public Response show(@PathParam("list") String list, @PathParam("code") String code) {
        Version version = codes.version(list, code);
        return IfMatch.shown(codes.show(list, code).stream().map(CodeJson::of).toList(), version)
                .build();
    }

    /** Makes the code, or says how it reads from a day on, or that it is not used after one. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("list") String list, @PathParam("code") String code, CodeEntry wanted) {
        codes.put(list, code, wanted, IfMatch.of(headers));
        return show(list, code);
    }
}
