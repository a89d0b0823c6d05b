package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.SessionChangeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Cancels the session of {@link SessionShowPage}. */
@WebServlet("/jobschool/session-cancel/save")
public class SessionCancelServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionChangeService changes;

    public SessionCancelServlet() {
        super("/jobschool/session-cancel", "jobschool.session.cancel.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        changes.cancel(id, typed.prose("reason"), SessionServlet.reach(typed), typed.version());
        return "/jobschool/session-show?id=" + id;
    }
}
