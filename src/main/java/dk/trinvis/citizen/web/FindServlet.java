package dk.trinvis.citizen.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes what was sought. A name gets an address that can be kept; anything that might be a CPR number is answered at once,
 * so that it stands in no address, history or log.
 */
@WebServlet("/citizen/find")
public class FindServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The request attribute that holds a number sought. */
    static final String NUMBER = "trinvis.citizen.number";

    /** The field that says that who was not found by a number is to be registered. */
    private static final String REGISTER = "register";

    private static final String PAGE = "/citizen/search";
    private static final String REGISTRATION = "/citizen/create";
    private static final int DIGITS_OF_A_DAY = 6;

    /** Whether what was sought may be a CPR number, or part of one. */
    static boolean isNumber(String sought) {
        return sought.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_DAY;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String sought =
                Optional.ofNullable(request.getParameter("sought")).orElse("").strip();
        if (isNumber(sought)) {
            request.setAttribute(NUMBER, sought);
            String page = request.getParameter(REGISTER) == null ? PAGE : REGISTRATION;
            request.getRequestDispatcher(page + ".xhtml").forward(request, response);
        } else {
            send(response, sought.isEmpty() ? "" : "?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));
        }
    }

    /** Somebody who changes the language of an answer, or opens it again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        send(response, "");
    }

    private static void send(HttpServletResponse response, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", PAGE + query);
    }
}
