package dk.trinvis.common.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses whatever changes something and was not sent by a page of ours: by the browser's own word for where it comes from,
 * and by the token of the session. A bearer token needs neither, no browser sends it by itself. A form of ours from an
 * earlier session is not lost: it is shown again, see {@link LateForms}.
 */
public class ForgeryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443);

    @Inject
    private transient LateForms lateForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())
                || request.getHeader("Authorization") != null
                || (isFromHere(request) && hasToken(request))) {
            chain.doFilter(request, response);
        } else {
            Optional<String> form = lateForms.keep(request);
            if (form.isPresent()) {
                FormServlet.send(response, form.get());
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    static boolean isFromHere(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin == null || isHere(origin, request);
    }

    /** By server name, not by the header Host, which HTTP/2 has not. Behind a proxy the scheme may differ. */
    private static boolean isHere(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            boolean samePort = uri.getPort() < 0
                    ? DEFAULT_PORTS.contains(request.getServerPort())
                    : uri.getPort() == request.getServerPort();
            return samePort && request.getServerName().equalsIgnoreCase(uri.getHost());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean hasToken(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null) {
            return true;
        }
        @Nullable String header = request.getHeader(Csrf.HEADER);
        return Csrf.isRight(session, header != null ? header : request.getParameter(Csrf.FIELD));
    }
}
