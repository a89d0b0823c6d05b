package dk.trinvis.access.web;

import dk.trinvis.access.FirstAdministrator;
import dk.trinvis.common.InvalidInput;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the form that makes the first administrator. */
@WebServlet("/setup-first")
public class SetupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FirstAdministrator firstAdministrator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!firstAdministrator.isAwaited()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", create(request));
    }

    private String create(HttpServletRequest request) {
        char[] password = given(request, "password").toCharArray();
        String name = text(request, "userName");
        try {
            boolean created = firstAdministrator.create(
                    text(request, "secret"), name, text(request, "displayName"), password, request.getRemoteAddr());
            return created ? "/login" : "/setup?refused=secret";
        } catch (InvalidInput tooShort) {
            return "/setup?refused=password";
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return given(request, name).strip();
    }

    private static String given(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
