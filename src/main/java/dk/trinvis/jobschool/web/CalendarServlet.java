package dk.trinvis.jobschool.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.jobschool.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives calendars what they fetch: {@code /calendar/<secret>.ics}. Nobody signs in here; only so many may ask at a time. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern SECRET = Pattern.compile("/([A-Za-z0-9_-]{20,100})\\.ics");
    private static final int TOO_MANY = 429;
    private static final int RETRY_AFTER_SECONDS = 60;

    @Inject
    private transient CalendarService calendars;

    @Inject
    private transient FetchLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!limit.admits(request.getRemoteAddr())) {
            response.setIntHeader("Retry-After", RETRY_AFTER_SECONDS);
            response.setStatus(TOO_MANY);
            return;
        }
        @Nullable String path = request.getPathInfo();
        Matcher secret = SECRET.matcher(path == null ? "" : path);
        try {
            if (!secret.matches()) {
                throw new NotFound("calendar");
            }
            write(calendars.read(secret.group(1)), response);
        } catch (NotFound unknown) {
            response.setStatus(unknown.status());
        }
    }

    static void write(String calendar, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(calendar);
    }
}
