package dk.trinvis.exchange.api;

import dk.trinvis.common.api.SentDay;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.exchange.ExportService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The sessions of an initiative as a file that the import of sessions takes. */
@Path("/initiatives/{code}/sessions.{format:csv|xlsx}")
public class SessionsFileResource {

    @Inject
    private ExportService exports;

    /** Those from a day to another, both included, cancelled ones too: four weeks from today, at most a year. */
    @GET
    public Response sessions(
            @PathParam("code") String code,
            @PathParam("format") String format,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return Exported.answer(
                exports.sessions(code, SentDay.of("from", from), SentDay.of("to", to), TableFormat.of(format)));
    }
}
