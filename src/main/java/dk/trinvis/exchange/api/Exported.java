package dk.trinvis.exchange.api;

import dk.trinvis.exchange.ExportService.Export;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A file as an answer. */
final class Exported {

    private Exported() {}

    static Response answer(Export export) {
        StreamingOutput content = export::writeTo;
        return Response.ok(content, export.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + "\"")
                .build();
    }
}
