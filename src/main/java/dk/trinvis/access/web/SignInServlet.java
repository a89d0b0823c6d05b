package dk.trinvis.access.web;

import dk.trinvis.access.Sessions;
import dk.trinvis.access.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the sign-in form; goes on to the page asked for, or back to the form. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String userName = text(request.getParameter("userName")).strip();
        char[] password = text(request.getParameter("password")).toCharArray();
        String next = LocalAddress.orStart(request.getParameter("next"));
        SignIn.Outcome outcome = signIn.attempt(userName, password, request.getRemoteAddr());
        Arrays.fill(password, ' ');
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        if (outcome == SignIn.Outcome.SIGNED_IN) {
            sessions.begin(request, userName);
            response.setHeader("Location", next);
        } else {
            response.setHeader(
                    "Location",
                    "/login?refused=" + outcome.name().toLowerCase(Locale.ROOT) + "&next="
                            + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
