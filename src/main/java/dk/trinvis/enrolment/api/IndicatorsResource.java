package dk.trinvis.enrolment.api;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.api.IfMatch;
import dk.trinvis.common.api.Repeatable;
import dk.trinvis.enrolment.IndicatorService;
import dk.trinvis.enrolment.Measurement;
import dk.trinvis.enrolment.NewMeasurement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Small steps of an enrolment below the ladder. */
@Path("/enrolments/{ref}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

    @Inject
    private IndicatorService indicators;

    @Inject
    private Repeatable repeatable;

    @Context
    private UriInfo address;

    /** The questions of today and every answer that counts. */
    @GET
    public IndicatorsJson all(@PathParam("ref") String ref) {
        return IndicatorsJson.of(indicators.sheet(ref, "api"));
    }

    /** The answers of one day, with their ETag. */
    @GET
    @Path("{day: [0-9]{4}-[0-9]{2}-[0-9]{2}}")
    public Response show(@PathParam("ref") String ref, @PathParam("day") String day) {
        Measurement one = indicators.sheet(ref, "api").measurements().stream()
                .filter(each -> each.day().toString().equals(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("measurement"));
        return IfMatch.shown(IndicatorsJson.MeasurementJson.of(one), one.version())
                .build();
    }

    /** Records the answers of a day on which there are none; with an Idempotency-Key, once. */
    @POST
    public Response measure(@PathParam("ref") String ref, NewMeasurement measurement) {
        return repeatable.create(measurement, () -> {
            indicators.measure(ref, measurement, Optional.of(""));
            return address.getBaseUriBuilder()
                    .path("enrolments/{ref}/indicators")
                    .build(ref);
        });
    }

    /** Corrects the answers of a day; with If-Match. */
    @PUT
    public Response correct(@PathParam("ref") String ref, NewMeasurement measurement, @Context HttpHeaders headers) {
        indicators.measure(ref, measurement, IfMatch.of(headers));
        return Response.noContent().build();
    }
}
