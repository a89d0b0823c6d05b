package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionContent;
import dk.trinvis.committee.PaperFormat;
import dk.trinvis.committee.PublicEditionService;
import dk.trinvis.common.Coded;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.table.TableFormat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Gives everybody the public's paper of an edition that is open to everybody, or its figures: {@code ?id=...&format=pdf}. */
@WebServlet("/public/paper")
public class PublicPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicEditionService editions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(editions.paper(parameter(request, "id"), format(parameter(request, "format"))), response);
        } catch (NotFound unknown) {
            response.sendError(unknown.status());
        }
    }

    private static Coded format(String wanted) {
        return Coded.find(PaperFormat.class, wanted)
                .map(Coded.class::cast)
                .or(() -> Coded.find(TableFormat.class, wanted))
                .orElseThrow(() -> new NotFound("format of a paper"));
    }

    private static void write(EditionContent paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.mediaType());
        response.setHeader("Content-Disposition", paper.disposition());
        response.setHeader("ETag", '"' + paper.sha256() + '"');
        response.getOutputStream().write(paper.bytes());
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
