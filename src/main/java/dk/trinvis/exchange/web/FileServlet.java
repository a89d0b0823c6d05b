package dk.trinvis.exchange.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Language;
import dk.trinvis.exchange.ImportService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files that the import pages offer: the rejected rows of an import or of a checked file, and examples. */
@WebServlet({"/exchange/errors.csv", "/exchange/example.csv"})
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportService imports;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("example.csv")) {
            example(parameter(request, "kind"), response);
        } else {
            errors(request, response);
        }
    }

    private void example(String kind, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        imports.copyExample(kind, small);
        begin(response, kind + ".csv");
        small.writeTo(response.getOutputStream());
    }

    private void errors(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = language.getLocale();
        if (request.getParameter("id") == null) {
            String kind = parameter(request, "kind");
            imports.requireKind(kind);
            begin(response, kind + "-fejl.csv");
            imports.copyErrors(kind, parameter(request, "upload"), response.getOutputStream(), locale);
        } else {
            long id = number(parameter(request, "id"));
            imports.requireOwn(id);
            begin(response, "import-" + id + "-fejl.csv");
            imports.copyErrors(id, response.getOutputStream(), locale);
        }
    }

    private static void begin(HttpServletResponse response, String name) {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        if (value == null) {
            throw new NotFound(name);
        }
        return value;
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("import");
        }
        return Long.parseLong(text);
    }
}
