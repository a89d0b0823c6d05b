package dk.trinvis.committee.api;

import dk.trinvis.committee.KeyFigureOverview;
import dk.trinvis.committee.KeyFigurePeriod;
import dk.trinvis.committee.KeyFigureService;
import dk.trinvis.committee.KeyFigureSetView;
import dk.trinvis.committee.PaperFormat;
import dk.trinvis.common.Coded;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.table.TableFormat;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Key figures compared over 24 months, as data and as a paper. */
@Path("/overviews")
public class OverviewsResource {

    @Inject
    private KeyFigureService figures;

    /** The comparisons there are. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<KeyFigureSetView> list() {
        return figures.sets();
    }

    /**
     * The figures of a comparison.
     *
     * @param month the last one, {@code 2022-12}; by default the last with figures
     * @param breakdown which part of each area, one of those that the overview names; by default all of it
     */
    @GET
    @Path("{set: [^/.]+}")
    @Produces(MediaType.APPLICATION_JSON)
    public KeyFigureOverview show(
            @PathParam("set") String set,
            @QueryParam("month") @Nullable String month,
            @QueryParam("breakdown") @DefaultValue("") String breakdown,
            @BeanParam AsOfParameters clocks) {
        return figures.overview(set, read(month), clocks.knownAt(), breakdown);
    }

    /** The same as a web page, an accessible PDF or an editable Word document, or as a table with a row for each figure. */
    @GET
    @Path("{set}.{format:html|pdf|docx|csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response paper(
            @PathParam("set") String set,
            @PathParam("format") String format,
            @QueryParam("month") @Nullable String month,
            @QueryParam("breakdown") @DefaultValue("") String breakdown,
            @BeanParam AsOfParameters clocks) {
        String file = "overview-" + set + "." + format;
        return Coded.find(TableFormat.class, format)
                .map(table -> answer(
                        figures.table(set, read(month), clocks.knownAt(), breakdown, table),
                        table.mediaType(),
                        "attachment; filename=\"" + file + "\""))
                .orElseGet(() -> {
                    PaperFormat written = Coded.find(PaperFormat.class, format).orElseThrow();
                    Paper paper = figures.paper(set, read(month), clocks.knownAt(), breakdown);
                    return answer(written.write(paper), written.mediaType(), written.disposition(file));
                });
    }

    private static Response answer(byte[] content, String mediaType, String disposition) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }

    private static Optional<YearMonth> read(@Nullable String month) {
        Optional<YearMonth> read = Optional.ofNullable(month).flatMap(KeyFigurePeriod::readMonth);
        if (month != null && read.isEmpty()) {
            throw new InvalidInput("month", "committee.keyFigure.notAMonth");
        }
        return read;
    }
}
