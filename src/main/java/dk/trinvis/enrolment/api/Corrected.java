package dk.trinvis.enrolment.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The answer to a correction. */
public final class Corrected {

    private Corrected() {}

    /** 204 when it has been recorded; 202 with the address of the correction when it waits for approval. */
    public static Response answer(Optional<String> asked, UriInfo address) {
        return waiting(asked, address).orElseGet(() -> Response.noContent().build());
    }

    /** The second of them; empty when it has been recorded. */
    public static Optional<Response> waiting(Optional<String> asked, UriInfo address) {
        return asked.map(id -> Response.accepted()
                .location(address.getBaseUriBuilder().path("corrections/{id}").build(id))
                .build());
    }
}
