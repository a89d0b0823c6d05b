package dk.trinvis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Begins and ends the sessions of people who sign in. */
@ApplicationScoped
public class Sessions {

    @Inject
    private SignIn signIn;

    @Inject
    private Event<Ended> ended;

    /** Somebody signed out, or signed in anew. */
    public record Ended(String userName) {}

    /** A session of its own for who just signed in; whatever session the browser came with is over. */
    public void begin(HttpServletRequest request, String userName) {
        end(request);
        HttpSession session = request.getSession(true);
        SignedIn.put(session, userName, signIn.passwordStamp(userName));
    }

    public void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            SignedIn.in(session).ifPresent(userName -> ended.fire(new Ended(userName)));
            session.invalidate();
        }
    }
}
