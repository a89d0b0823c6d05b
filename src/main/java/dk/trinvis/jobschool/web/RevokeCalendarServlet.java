package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Ends a calendar address of the user. */
@WebServlet("/jobschool/calendars/revoke")
public class RevokeCalendarServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendars;

    public RevokeCalendarServlet() {
        super("/jobschool/calendars", "jobschool.calendar.takenBack");
    }

    @Override
    protected String save(Fields typed) {
        calendars.revoke(typed.number("id").orElse(0));
        return "/jobschool/calendars";
    }
}
