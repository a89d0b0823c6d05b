package dk.trinvis.figures.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.initiative.InitiativeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Takes from {@link StatusPage} how far the figures have been reported. */
@WebServlet("/figures/status/save")
public class ReportedServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InitiativeService initiatives;

    public ReportedServlet() {
        super("/figures/status");
    }

    @Override
    protected String save(Fields typed) {
        String code = typed.text("code");
        Optional<LocalDate> until = typed.day("reportedUntil");
        typed.check();
        initiatives.report(code, until, typed.version());
        return "/figures/status?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
