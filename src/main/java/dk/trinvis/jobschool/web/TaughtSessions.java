package dk.trinvis.jobschool.web;

import dk.trinvis.access.web.Me;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.jobschool.AttendanceService;
import dk.trinvis.jobschool.SessionView;
import dk.trinvis.jobschool.TaughtSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an instructor's start page shows: the sessions they teach. */
@Named
@RequestScoped
public class TaughtSessions {

    @Inject
    private AttendanceService attendance;

    @Inject
    private SessionWords words;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private List<TaughtSession> rows = List.of();

    /** Called before the list is shown. */
    public void open() {
        if (me.isInstructor()) {
            rows = attendance.own();
        }
    }

    public List<TaughtSession> getRows() {
        return rows;
    }

    /** {@code flyttet} or {@code aflyst}; empty text for a session that takes place as it was planned. */
    public String change(TaughtSession row) {
        SessionView session = row.session();
        return session.isCancelled() || session.isMoved() ? words.state(session) : "";
    }

    /** Day and time. */
    public String when(TaughtSession row) {
        return texts.of(
                "jobschool.attendance.when",
                Days.written(row.session().slot().day()),
                row.session().slot().times());
    }
}
