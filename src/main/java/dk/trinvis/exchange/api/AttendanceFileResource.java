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

/** Attendance at the sessions of an initiative as a file that the import of attendance takes. */
@Path("/initiatives/{code}/attendance.{format:csv|xlsx}")
public class AttendanceFileResource {

    @Inject
    private ExportService exports;

    /** What is written down of sessions from a day to another, both included: four weeks from today, at most a year. */
    @GET
    public Response attendance(
            @PathParam("code") String code,
            @PathParam("format") String format,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return Exported.answer(
                exports.attendance(code, SentDay.of("from", from), SentDay.of("to", to), TableFormat.of(format)));
    }
}
