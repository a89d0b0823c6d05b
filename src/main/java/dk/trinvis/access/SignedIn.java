package dk.trinvis.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where sign-in leaves whom it found, for the rest of the request. */
final class SignedIn {

    private static final String ATTRIBUTE = Identity.class.getName();

    private SignedIn() {}

    static void put(HttpServletRequest request, Identity identity) {
        request.setAttribute(ATTRIBUTE, identity);
    }

    /** Empty too where there is no request: in a job. */
    static Optional<Identity> in(HttpServletRequest request) {
        try {
            return Optional.ofNullable((Identity) request.getAttribute(ATTRIBUTE));
        } catch (IllegalStateException noRequest) {
            return Optional.empty();
        }
    }
}
