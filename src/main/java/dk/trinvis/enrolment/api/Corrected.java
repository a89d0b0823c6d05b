package dk.trinvis.enrolment.api;

import dk.trinvis.common.Answer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
        return asked.map(id -> Response.accepted().location(of(id, address)).build());
    }

    /** The same where something comes back: 201 with its address when it has been recorded. */
    static Answer made(Optional<String> asked, URI made, UriInfo address) {
        return asked.map(id -> new Answer(
                        Response.Status.ACCEPTED.getStatusCode(),
                        of(id, address).toString()))
                .orElseGet(() -> new Answer(Response.Status.CREATED.getStatusCode(), made.toString()));
    }

    private static URI of(String id, UriInfo address) {
        return address.getBaseUriBuilder().path("corrections/{id}").build(id);
    }
}
