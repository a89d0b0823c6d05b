package dk.trinvis.initiative.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.initiative.ObservationEntry;
import dk.trinvis.initiative.TargetService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of what was measured of a target. */
@WebServlet("/initiative/observation/save")
public class ObservationServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TargetService targets;

    public ObservationServlet() {
        super("/initiative/observation", "initiative.observation.saved");
    }

    @Override
    protected String save(Fields typed) {
        ObservationEntry entry = new ObservationEntry(
                TargetServlet.value(typed, "value").orElse(null),
                typed.text("publication"),
                typed.day("publishedOn").orElse(null),
                typed.day("coversFrom").orElse(null),
                typed.day("coversTo").orElse(null),
                typed.prose("reason"));
        typed.check();
        targets.observe(typed.text("ref"), typed.text("target"), entry);
        return TargetPage.back(typed.text("ref"));
    }
}
