package dk.trinvis.figures.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.figures.TrackPlanService;
import dk.trinvis.jobschool.TrackService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Saves the plan that {@link PlanPage} shows as new versions of its tracks. */
@WebServlet("/jobschool/plan/save")
public class PlanServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrackPlanService plans;

    @Inject
    private transient TrackService tracks;

    @Inject
    private transient PlanFields fields;

    @Inject
    private transient Clock clock;

    public PlanServlet() {
        super("/jobschool/plan", "jobschool.track.saved");
    }

    @Override
    protected String save(Fields typed) {
        String initiative = typed.text("initiative");
        LocalDate from = fields.from(clock.today());
        tracks.plan(
                initiative, fields.tracks(plans.tracks(initiative, from)), from, typed.text("reason"), typed.version());
        return "/jobschool/tracks?initiative=" + URLEncoder.encode(initiative, StandardCharsets.UTF_8);
    }
}
