package dk.trinvis.access.web;

import dk.trinvis.access.Authentication;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Problem;
import dk.trinvis.common.web.LateForms;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody unknown past the few open addresses: they are sent to the sign-in page, or told 401 under {@code /api}. What
 * somebody known may do is for the services to say.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OPEN = Set.of(
            "/login",
            "/login.xhtml",
            "/sign-in",
            "/setup",
            "/setup.xhtml",
            "/setup-first",
            "/calendar",
            "/public/edition",
            "/public/edition.xhtml",
            "/public/paper",
            "/public/letterhead",
            "/public/accessibility",
            "/public/accessibility.xhtml");
    private static final String OPEN_FILES = "/resources/";
    private static final String API = "/api";

    @Inject
    private transient Authentication authentication;

    @Inject
    private transient LateForms lateForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean known = authentication.identify(request).isPresent();
        String path = request.getServletPath();
        if (known || OPEN.contains(path) || isFile(request)) {
            chain.doFilter(request, response);
        } else if (path.equals(API)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Problem.of(
                                    HttpServletResponse.SC_UNAUTHORIZED,
                                    Languages.accepted(request.getHeader("Accept-Language")))
                            .toJson());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/login" + next(request));
        }
    }

    /** Liberty gives a static file's whole path as the path info, and an empty servlet path. */
    private static boolean isFile(HttpServletRequest request) {
        @Nullable String inside = request.getPathInfo();
        return (request.getServletPath() + (inside == null ? "" : inside)).startsWith(OPEN_FILES);
    }

    /** Where to go on after signing in: to a form whose fields were kept, or to what was asked for by GET. */
    private String next(HttpServletRequest request) {
        return lateForms
                .keep(request)
                .or(() -> asked(request))
                .filter(LocalAddress::mayBeNext)
                .map(SignInFilter::query)
                .orElse("");
    }

    private static String query(String next) {
        return "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static Optional<String> asked(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getRequestURI().equals("/")) {
            return Optional.empty();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Optional.of(request.getRequestURI() + query);
    }
}
