package dk.trinvis.exchange.web;

import dk.trinvis.exchange.ImportService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Begins to take in a file that was checked. */
@WebServlet("/exchange/start")
public class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportService imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = imports.confirm(
                String.valueOf(request.getParameter("kind")), String.valueOf(request.getParameter("upload")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/exchange/job?id=" + id);
    }
}
