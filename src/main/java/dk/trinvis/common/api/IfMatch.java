package dk.trinvis.common.api;

import dk.trinvis.common.Version;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The version of a thing in the headers {@code ETag} and {@code If-Match}. */
public final class IfMatch {

    private IfMatch() {}

    /** The response with the version of what it shows. */
    public static Response.ResponseBuilder shown(Object json, Version version) {
        return Response.ok(json).tag(version.text());
    }

    /** The version that a change is to be made to, as {@link Version#requireSeen} takes it: 428 without, empty for any. */
    public static Optional<String> of(HttpHeaders headers) {
        @Nullable String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw new WebApplicationException(Response.Status.PRECONDITION_REQUIRED);
        }
        String version = sent.strip();
        return version.equals("*") ? Optional.empty() : Optional.of(version.replaceFirst("^(W/)?\"(.*)\"$", "$2"));
    }

    /** The same where it need not be sent. */
    public static Optional<String> ifSent(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? Optional.empty() : of(headers);
    }
}
