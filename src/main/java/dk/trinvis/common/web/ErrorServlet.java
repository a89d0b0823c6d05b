package dk.trinvis.common.web;

import dk.trinvis.common.Busy;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Problem;
import dk.trinvis.common.Refusal;
import dk.trinvis.common.Wordless;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers whatever went wrong outside the API's own mappers: with a problem under {@code /api}, else with a page. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Refusal> refusal = refusal(request);
        int status = refusal.map(Refusal::status).orElseGet(() -> status(request));
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", Busy.RETRY_AFTER);
        }
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Problem.of(status, Languages.accepted(request.getHeader("Accept-Language")))
                            .toJson());
        } else {
            request.setAttribute(ErrorPage.STATUS, status);
            request.setAttribute(
                    ErrorPage.WHY, refusal.flatMap(Refusal::explanation).orElse(null));
            request.getRequestDispatcher("/error-page.xhtml").forward(request, response);
        }
    }

    private static Optional<Refusal> refusal(HttpServletRequest request) {
        @Nullable Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static int status(HttpServletRequest request) {
        @Nullable Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = !(thrown instanceof FileNotFoundException)
                        && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.SEVERE, "A page failed", thrown == null ? null : Wordless.of(thrown));
        }
        return status;
    }
}
