package dk.trinvis.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The secret that every form of a session carries, so that another site cannot post in its user's name. */
@Named
@RequestScoped
public class Csrf {

    /** The form field. */
    public static final String FIELD = "csrf";

    /** The header that scripts of our own pages use instead. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String ATTRIBUTE = "trinvis.csrf";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    /** The token of this session; empty text without a session, where there is nothing to protect. */
    public String getToken() {
        HttpSession session = request.getSession(false);
        return session == null ? "" : token(session);
    }

    static boolean isRight(HttpSession session, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        token(session).getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof String token) {
                return token;
            }
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(ATTRIBUTE, token);
            return token;
        }
    }
}
