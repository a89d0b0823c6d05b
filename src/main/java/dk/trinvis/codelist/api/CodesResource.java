package dk.trinvis.codelist.api;

import dk.trinvis.codelist.CodeEntry;
import dk.trinvis.codelist.CodeService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The codes of a list. */
@Path("/codes/{list}")
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {

    @Inject
    private CodeService codes;

    /** As they have read, read and will read, in the order in which they are shown. */
    @GET
    public List<CodeJson> all(@PathParam("list") String list) {
        return codes.rows(list).stream().map(CodeJson::of).toList();
    }

    /** Makes the code, or says how it reads from a day on, or that it is not used after one. */
    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<CodeJson> put(@PathParam("list") String list, @PathParam("code") String code, CodeEntry wanted) {
        codes.put(list, code, wanted);
        return all(list).stream().filter(each -> each.code().equals(code)).toList();
    }
}
