package dk.trinvis.exchange.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.exchange.ImportService;
import dk.trinvis.exchange.ImportService.Checked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Files of citizens, enrolments and what happened in them. What a file is, its content says, not its media type. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ImportService imports;

    @Inject
    private Repeatable repeatable;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    /** The caller's imports, the latest first. */
    @GET
    public List<ImportJson> own() {
        return imports.own().stream().map(row -> ImportJson.of(row, null)).toList();
    }

    /** Checks a file, or begins to take it in. */
    @POST
    @Path("{kind}")
    @Consumes({CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM})
    public Response send(
            @PathParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            InputStream body)
            throws IOException {
        imports.requireKind(kind);
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw new InvalidInput("dryRun", "exchange.dryRunIsTrueOrFalse");
        }
        if (dryRun.equals("true")) {
            Checked checked = imports.check(kind, body, language());
            return Response.ok(ImportJson.of(kind, checked.counts(), checked.errors()))
                    .build();
        }
        long id = imports.start(kind, body, repeatable.key());
        return Response.accepted(ImportJson.of(imports.show(id), List.of()))
                .location(addressOf(id))
                .build();
    }

    private URI addressOf(long id) {
        return address.getBaseUriBuilder().path("imports/" + id).build();
    }

    /** How far an import is, and what was wrong. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public ImportJson show(@PathParam("id") long id) throws IOException {
        return ImportJson.of(imports.show(id), imports.errors(id, language()));
    }

    /** The rejected rows with what is wrong with each, for whoever sent the file. */
    @GET
    @Path("{id: [0-9]{1,18}}/errors.csv")
    @Produces(CSV + ";charset=UTF-8")
    public Response errors(@PathParam("id") long id) {
        imports.requireOwn(id);
        Locale language = language();
        StreamingOutput rows = out -> imports.copyErrors(id, out, language);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"import-" + id + "-fejl.csv\"")
                .build();
    }

    private Locale language() {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
