package dk.trinvis.exchange.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Language;
import dk.trinvis.exchange.ImportFileException;
import dk.trinvis.exchange.ImportService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a file from the form and checks it. It stays in memory until it is encrypted: no readable copy on disk. */
@WebServlet("/exchange/check")
@MultipartConfig(fileSizeThreshold = 1 << 25, maxFileSize = 1 << 25, maxRequestSize = 1 << 25)
public class CheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportService imports;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String kind =
                Optional.ofNullable(request.getParameter("kind")).orElseThrow(() -> new NotFound("kind of import"));
        Part file = Optional.ofNullable(request.getPart("file")).orElseThrow(() -> new NotFound("file"));
        try (InputStream sent = file.getInputStream()) {
            String upload = imports.keepAndCheck(kind, sent);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/exchange/preview?kind=" + kind + "&upload=" + upload);
        } catch (ImportFileException wrong) {
            request.setAttribute(ImportPage.PROBLEM, wrong.message(language.getLocale()));
            request.getRequestDispatcher("/exchange/import.xhtml").forward(request, response);
        } finally {
            file.delete();
        }
    }
}
