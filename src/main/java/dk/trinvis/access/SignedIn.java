package dk.trinvis.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Where sign-in leaves whom it found: in the request, and between requests the user name in the session. */
final class SignedIn {

    private static final String IDENTITY = Identity.class.getName();
    private static final String USER_NAME = "trinvis.userName";
    private static final String PASSWORD = "trinvis.password";

    private SignedIn() {}

    static void put(HttpServletRequest request, Identity identity) {
        request.setAttribute(IDENTITY, identity);
    }

    /** Empty too where there is no request: in a job. */
    static Optional<Identity> in(HttpServletRequest request) {
        try {
            return Optional.ofNullable((Identity) request.getAttribute(IDENTITY));
        } catch (IllegalStateException noRequest) {
            return Optional.empty();
        }
    }

    static void put(HttpSession session, String userName, String password) {
        session.setAttribute(USER_NAME, userName);
        session.setAttribute(PASSWORD, password);
    }

    static Optional<String> in(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(USER_NAME));
    }

    /** What stood for the user's password at sign-in, see {@link AppUser#passwordStamp}. */
    static Optional<String> passwordIn(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(PASSWORD));
    }
}
