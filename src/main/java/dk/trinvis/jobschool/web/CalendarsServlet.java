package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Makes a calendar address; the page it leads to shows it once. */
@WebServlet("/jobschool/calendars/save")
public class CalendarsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendars;

    @Inject
    private transient HttpServletRequest request;

    public CalendarsServlet() {
        super("/jobschool/calendars");
    }

    @Override
    protected String save(Fields typed) {
        String[] of = typed.required("feed").split(" ", 2);
        typed.check();
        String secret = of.length == 1 ? calendars.makeOwn() : calendars.makeOfTrack(of[0], of[1]);
        request.getSession().setAttribute(CalendarsPage.WAITING, secret);
        return "/jobschool/calendars";
    }
}
