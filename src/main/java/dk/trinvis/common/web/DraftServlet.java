package dk.trinvis.common.web;

import dk.trinvis.common.Caller;
import dk.trinvis.common.Drafts;
import dk.trinvis.common.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Throws away what was kept of a form, and shows it empty. */
@WebServlet("/draft/discard")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Tickets tickets;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Ticket ticket = tickets.read(request.getParameter(Tickets.FIELD)).orElseThrow(() -> new NotFound("form"));
        drafts.discard(caller.userName(), ticket.form());
        FormServlet.send(response, ticket.form());
    }
}
