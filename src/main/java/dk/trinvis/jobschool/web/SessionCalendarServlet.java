package dk.trinvis.jobschool.web;

import dk.trinvis.jobschool.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One session as a calendar file. */
@WebServlet("/jobschool/session.ics")
public class SessionCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String id = request.getParameter("id");
        String calendar = calendars.session(id == null ? "" : id);
        response.setHeader("Content-Disposition", "attachment; filename=\"undervisning.ics\"");
        CalendarServlet.write(calendar, response);
    }
}
