package dk.trinvis.company.api;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.company.CompanyService;
import dk.trinvis.company.CompanyView;
import dk.trinvis.company.CvrNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Companies by their CVR number. */
@Path("/companies")
@Produces(MediaType.APPLICATION_JSON)
public class CompaniesResource {

    @Inject
    private CompanyService companies;

    @Context
    private HttpHeaders headers;

    /** The company with the CVR number, or those whose name begins with the words; at most ten. */
    @GET
    public List<CompanyJson> find(@QueryParam("q") @DefaultValue("") String words) {
        return companies.find(words).stream().map(CompanyJson::of).toList();
    }

    /** One company, with its version as {@code ETag}. */
    @GET
    @Path("{cvr}")
    public Response show(@PathParam("cvr") String cvr) {
        return shown(companies.show(number(cvr)));
    }

    /** Writes a company down. {@code If-Match} names the version that was seen, {@code *} for one that is new. */
    @PUT
    @Path("{cvr}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("cvr") String cvr, CompanyJson company) {
        CvrNumber number = number(cvr);
        return shown(companies.save(company.entry(number), IfMatch.of(headers)));
    }

    private static Response shown(CompanyView view) {
        return IfMatch.shown(CompanyJson.of(view), view.version()).build();
    }

    private static CvrNumber number(String cvr) {
        return CvrNumber.parse(cvr).orElseThrow(() -> new NotFound("company"));
    }
}
