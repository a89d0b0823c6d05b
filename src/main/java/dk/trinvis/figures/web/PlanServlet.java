package dk.trinvis.figures.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.figures.TrackPlanService;
import dk.trinvis.jobschool.NewPlan;
import dk.trinvis.jobschool.SavedPlanService;
import dk.trinvis.jobschool.SavedPlanView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Keeps, applies or discards the plan that {@link PlanPage} shows. */
@WebServlet("/jobschool/plan/save")
public class PlanServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    private static final String TRACKS = "/jobschool/tracks?initiative=";

    @Inject
    private transient TrackPlanService plans;

    @Inject
    private transient SavedPlanService saved;

    @Inject
    private transient PlanFields fields;

    @Inject
    private transient Clock clock;

    public PlanServlet() {
        super("/jobschool/plan", "figures.plan.saved");
    }

    static String addressOf(String initiative, String plan) {
        return "/jobschool/plan?initiative=" + encoded(initiative) + (plan.isEmpty() ? "" : "&plan=" + encoded(plan));
    }

    @Override
    protected String save(Fields typed) {
        String initiative = typed.text("initiative");
        String plan = typed.text("plan");
        switch (typed.text("deed")) {
            case "apply" -> {
                saved.apply(initiative, plan, typed.text("reason"), typed.version());
                return TRACKS + encoded(initiative);
            }
            case "discard" -> {
                saved.discard(initiative, plan, typed.version());
                return addressOf(initiative, "");
            }
            default -> {
                return addressOf(initiative, keep(initiative, plan, typed));
            }
        }
    }

    private String keep(String initiative, String plan, Fields typed) {
        if (!plan.isEmpty()) {
            SavedPlanView known = saved.show(initiative, plan);
            fields.open(known, plans.tracks(initiative, known.from()));
        }
        LocalDate from = fields.from(clock.today());
        Teaching teaching = fields.teaching();
        NewPlan wanted = new NewPlan(
                typed.text("name"),
                from,
                teaching.groupSize(),
                teaching.perWeek(),
                fields.tracks(plans.tracks(initiative, from)));
        if (plan.isEmpty()) {
            return saved.save(initiative, wanted);
        }
        saved.change(initiative, plan, wanted, typed.version());
        return plan;
    }

    @Override
    protected String notice(String usual, String next) {
        if (next.startsWith(TRACKS)) {
            return "jobschool.track.saved";
        }
        return next.contains("&plan=") ? usual : "figures.plan.takenBack";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
