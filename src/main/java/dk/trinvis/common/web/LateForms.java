package dk.trinvis.common.web;

import dk.trinvis.common.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves what was typed into a form of ours that comes back when its session is over. */
@ApplicationScoped
public class LateForms {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LONGEST = 1 << 20;

    @Inject
    private Tickets tickets;

    @Inject
    private Drafts drafts;

    /** Keeps it as a draft of whose form it was, and answers where that is shown; empty for anything else. */
    public Optional<String> keep(HttpServletRequest request) {
        if (!isForm(request) || !ForgeryFilter.isFromHere(request)) {
            return Optional.empty();
        }
        Optional<Ticket> ticket = tickets.read(request.getParameter(Tickets.FIELD));
        ticket.ifPresent(whose -> drafts.keep(whose.userName(), whose.form(), Fields.worthKeeping(request)));
        return ticket.map(Ticket::form);
    }

    /** Nothing is read of a body that does not say how long it is. */
    private static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        int length = request.getContentLength();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(FORM)
                && length > 0
                && length <= LONGEST;
    }
}
