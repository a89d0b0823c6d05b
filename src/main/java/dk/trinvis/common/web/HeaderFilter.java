package dk.trinvis.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * What every response says besides the headers that server.xml sets: pages and answers are kept nowhere, files of the
 * application for as long as their address says; and the language somebody chose is remembered.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FILES = "/resources/";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration A_DAY = Duration.ofDays(1);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", caching(request));
        response.setHeader("Content-Language", Language.of(request).getLanguage());
        Language.chosen(request).ifPresent(locale -> {
            Language.keep(locale, request);
            response.addCookie(Cookies.of(Language.COOKIE, locale.getLanguage(), A_YEAR, request));
        });
        chain.doFilter(request, response);
    }

    private static String caching(HttpServletRequest request) {
        if (!request.getServletPath().startsWith(FILES)) {
            return "no-store";
        }
        boolean versioned = request.getQueryString() != null
                && request.getQueryString().equals("v=" + PageFiles.version(request.getServletContext()));
        return versioned
                ? "public, max-age=" + A_YEAR.toSeconds() + ", immutable"
                : "public, max-age=" + A_DAY.toSeconds();
    }
}
