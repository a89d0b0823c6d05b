package dk.trinvis.common.api;

import dk.trinvis.common.Busy;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Problem;
import dk.trinvis.common.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Makes responses of problems. */
final class Problems {

    private Problems() {}

    static Response response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.toJson());
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER);
        }
        return response.build();
    }

    /** The answer to a refusal; to free text that had better not be sent, with the mark to send it again with. */
    static Response response(Refusal refusal, Locale language) {
        Response problem = response(Problem.of(refusal, language));
        return refusal instanceof CautionedText cautioned
                ? Response.fromResponse(problem)
                        .header(CautionedText.HEADER, cautioned.mark())
                        .build()
                : problem;
    }

    static Locale language(HttpHeaders headers) {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
