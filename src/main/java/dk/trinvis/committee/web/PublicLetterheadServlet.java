package dk.trinvis.committee.web;

import dk.trinvis.committee.PublicEditionService;
import dk.trinvis.common.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives papers the look of their committee: {@code ?logo=} and a fingerprint, or {@code ?colour=} and six digits. What is at
 * an address never changes.
 */
@WebServlet("/public/letterhead")
public class PublicLetterheadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicEditionService editions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String colour = request.getParameter("colour");
        try {
            if (colour == null) {
                String logo = Objects.requireNonNullElse(request.getParameter("logo"), "");
                write(editions.logo(logo), "image/png", response);
            } else {
                write(editions.style(colour).getBytes(StandardCharsets.UTF_8), "text/css;charset=UTF-8", response);
            }
        } catch (NotFound unknown) {
            response.sendError(unknown.status());
        }
    }

    private static void write(byte[] content, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(content);
    }
}
