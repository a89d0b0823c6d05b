package dk.trinvis.common.web;

import dk.trinvis.common.Answer;
import dk.trinvis.common.Busy;
import dk.trinvis.common.Caller;
import dk.trinvis.common.Drafts;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Once;
import dk.trinvis.common.Refusal;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Version;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the form of a page, whose address is that of the page and {@code /save}. A form that is saved leads on; one that is
 * refused is shown again with what was typed and why, by the fragments {@code /WEB-INF/templates/form*.xhtml} and {@link
 * Typed}. The same form sent twice is saved once.
 */
public abstract class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Once once;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Tickets tickets;

    @Inject
    private transient Caller caller;

    private final String page;
    private final String saved;

    /** Takes the forms of the page with this address, and leads on to a page that says itself what was done. */
    protected FormServlet(String page) {
        this(page, "");
    }

    /** Takes the forms of the page with this address, and lets the page it leads on to say with this text what was done. */
    protected FormServlet(String page, String saved) {
        this.page = page;
        this.saved = saved;
    }

    /** Does what the form asks, by one service, in a transaction; answers the address to go on to. */
    protected abstract String save(Fields typed);

    /** What the page that the answer leads on to is to say was done; nothing where it says so itself. */
    protected String notice(String usual, String next) {
        return usual;
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Fields typed = new Fields(request);
        String form = tickets.read(request.getParameter(Tickets.FIELD))
                .map(Ticket::form)
                .orElse(page);
        try {
            Answer answer = once.answer(typed.optional(Fields.ONCE), typed.content(), () -> done(typed, form));
            String next = String.valueOf(answer.location());
            String notice = notice(saved, next);
            if (!notice.isEmpty()) {
                Notice.leave(notice, request, response);
            }
            send(response, next);
        } catch (InvalidInput invalid) {
            request.setAttribute(Typed.CAUTIONED, typed.cautioned());
            showAgain(form, typed.with(invalid), request, response);
        } catch (RuleBroken | Version.Changed | Once.KeyUsed | Busy refused) {
            showAgain(form, refused, request, response);
        }
    }

    private Answer done(Fields typed, String form) {
        String next = save(typed);
        typed.check();
        drafts.discard(caller.userName(), form);
        return Answer.goTo(next);
    }

    private void showAgain(String form, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Typed.FORM, form);
        request.setAttribute(Typed.REFUSAL, refusal);
        response.setStatus(refusal.status());
        request.getRequestDispatcher(page + ".xhtml").forward(request, response);
    }

    /** Somebody opens the address of an answer again. */
    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) {
        send(response, page);
    }

    static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
