package dk.trinvis.committee.api;

import dk.trinvis.committee.Audience;
import dk.trinvis.committee.PaperFormat;
import dk.trinvis.committee.PaperService;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Coded;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.api.AsOfParameters;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.StatusService;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The agenda item with the status of an initiative as a web page, an accessible PDF and an editable Word document, and its
 * figures alone as a table.
 */
@Path("/initiatives/{code}/status.{format:html|pdf|docx|csv|xlsx}")
public class PaperResource {

    @Inject
    private StatusService status;

    @Inject
    private PaperService papers;

    /**
     * The paper.
     *
     * @param audience {@code internal}, {@code closed} or {@code public}
     */
    @GET
    public Response paper(
            @PathParam("code") String code,
            @PathParam("format") String format,
            @BeanParam AsOfParameters parameters,
            @QueryParam("audience") @DefaultValue("internal") String audience) {
        Audience readers = Audience.named(audience)
                .orElseThrow(() -> new InvalidInput("audience", "committee.unknownAudience", audience));
        AsOf asOf = status.asOf(parameters.day(), parameters.knownAt());
        String file = "status-" + code + "-" + asOf.day() + "-" + readers.word() + "." + format;
        return Coded.find(TableFormat.class, format)
                .map(table -> answer(
                        papers.statusTable(code, asOf, readers, table),
                        table.mediaType(),
                        "attachment; filename=\"" + file + "\""))
                .orElseGet(() -> {
                    PaperFormat written = Coded.find(PaperFormat.class, format).orElseThrow();
                    return answer(
                            written.write(papers.statusPaper(code, asOf, readers)),
                            written.mediaType(),
                            written.disposition(file));
                });
    }

    private static Response answer(byte[] content, String mediaType, String disposition) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
