package dk.trinvis.committee.api;

import dk.trinvis.committee.KeyFigureAreaEntry;
import dk.trinvis.committee.KeyFigureAreaView;
import dk.trinvis.committee.KeyFigureMeasureEntry;
import dk.trinvis.committee.KeyFigureMeasureView;
import dk.trinvis.committee.KeyFigureObserved;
import dk.trinvis.committee.KeyFigureService;
import dk.trinvis.committee.KeyFigureSetEntry;
import dk.trinvis.committee.KeyFigureSetView;
import dk.trinvis.committee.KeyFigureSetupService;
import dk.trinvis.committee.Versioned;
import dk.trinvis.common.api.IfMatch;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is measured, for which areas, who is compared with whom, and everything that was published of it. */
@Path("/key-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeyFiguresResource {

    @Inject
    private KeyFigureSetupService setup;

    @Inject
    private KeyFigureService figures;

    @Context
    private HttpHeaders headers;

    /** All measures, by theme. */
    @GET
    @Path("measures")
    public List<KeyFigureMeasureView> measures() {
        return setup.measures();
    }

    /** One with its version. */
    @GET
    @Path("measures/{code}")
    public Response measure(@PathParam("code") String code) {
        Versioned<KeyFigureMeasureView> found = setup.measure(code);
        return IfMatch.shown(found.view(), found.version()).build();
    }

    /** Makes or changes one. */
    @PUT
    @Path("measures/{code}")
    public Response putMeasure(@PathParam("code") String code, KeyFigureMeasureEntry wanted) {
        setup.putMeasure(code, wanted, IfMatch.of(headers));
        return measure(code);
    }

    /** All areas, by name. */
    @GET
    @Path("areas")
    public List<KeyFigureAreaView> areas() {
        return setup.areas();
    }

    /** One with its version. */
    @GET
    @Path("areas/{code}")
    public Response area(@PathParam("code") String code) {
        Versioned<KeyFigureAreaView> found = setup.area(code);
        return IfMatch.shown(found.view(), found.version()).build();
    }

    /** Makes or changes one. */
    @PUT
    @Path("areas/{code}")
    public Response putArea(@PathParam("code") String code, KeyFigureAreaEntry wanted) {
        setup.putArea(code, wanted, IfMatch.of(headers));
        return area(code);
    }

    /** One comparison with its version. */
    @GET
    @Path("comparisons/{code}")
    public Response set(@PathParam("code") String code) {
        Versioned<KeyFigureSetView> found = setup.set(code);
        return IfMatch.shown(found.view(), found.version()).build();
    }

    /** Makes or changes one. */
    @PUT
    @Path("comparisons/{code}")
    public Response putSet(@PathParam("code") String code, KeyFigureSetEntry wanted) {
        setup.putSet(code, wanted, IfMatch.of(headers));
        return set(code);
    }

    /** Every figure ever known of a measure in an area, those that others have taken the place of included. */
    @GET
    @Path("observations")
    public List<KeyFigureObserved> observations(
            @QueryParam("measure") @Nullable String measure, @QueryParam("area") @Nullable String area) {
        return figures.observations(Objects.requireNonNullElse(measure, ""), Objects.requireNonNullElse(area, ""));
    }
}
