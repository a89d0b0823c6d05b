package dk.trinvis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who a request is from: by the bearer token it carries, else by its session. The user's row is read again each time,
 * so that whoever is deactivated or gets another password is out at once.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    @Inject
    private SignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return identify(request)
                .map(identity -> context.notifyContainerAboutLogin(identity.userName(), Set.of(identity.role())))
                .orElseGet(context::doNothing);
    }

    /** Who the request is from; looked up once a request. */
    public Optional<Identity> identify(HttpServletRequest request) {
        Optional<Identity> known = SignedIn.in(request);
        if (known.isEmpty()) {
            known = lookUp(request);
            known.ifPresent(identity -> SignedIn.put(request, identity));
        }
        return known;
    }

    private Optional<Identity> lookUp(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                    ? signIn.byToken(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        @Nullable HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : remembered(session);
    }

    /** A session whose user is refused is over, also if they are let in again. */
    private Optional<Identity> remembered(HttpSession session) {
        Optional<String> userName = SignedIn.in(session);
        Optional<Identity> known = userName.flatMap(name -> signIn.remembered(name, SignedIn.passwordIn(session)));
        if (userName.isPresent() && known.isEmpty()) {
            session.invalidate();
        }
        return known;
    }
}
