package dk.trinvis.exchange.web;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.exchange.ExportService;
import dk.trinvis.exchange.ExportService.Export;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Sessions or attendance of an initiative as the file that the page of sessions offers. */
@WebServlet("/exchange/school-file")
public class SchoolFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String initiative = parameter(request, "initiative");
        Optional<LocalDate> from = day(request, "from");
        Optional<LocalDate> to = day(request, "to");
        TableFormat format = TableFormat.of(parameter(request, "format"));
        Export export = parameter(request, "kind").equals("attendance")
                ? exports.attendance(initiative, from, to, format)
                : exports.sessions(initiative, from, to, format);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + export.name() + "\"");
        export.writeTo(response.getOutputStream());
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        String typed = parameter(request, name);
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            throw new InvalidInput(name, "common.notADayTyped");
        }
        return day;
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
