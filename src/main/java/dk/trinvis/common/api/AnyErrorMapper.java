package dk.trinvis.common.api;

import dk.trinvis.common.Problem;
import dk.trinvis.common.Refusal;
import dk.trinvis.common.Wordless;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whatever nobody expected, and the few exceptions that containers wrap. The log has the cause without its words, the caller
 * has not even that.
 */
@Provider
public class AnyErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(AnyErrorMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale language = Problems.language(headers);
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Problems.response(refusal, language);
            }
            if (cause instanceof OptimisticLockException) {
                return Problems.response(Problem.of(Response.Status.CONFLICT.getStatusCode(), language));
            }
            if (isUnreadable(cause)) {
                return Problems.response(Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), language));
            }
        }
        if (thrown instanceof ProcessingException) {
            return Problems.response(Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), language));
        }
        LOG.log(Level.SEVERE, "A request of the API failed", Wordless.of(thrown));
        return Problems.response(Problem.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), language));
    }

    /** JSON that is none, or a day that no calendar has. */
    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof JsonException || cause instanceof JsonbException || cause instanceof DateTimeException;
    }
}
