package dk.trinvis.figures.web;

import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.TrackPlan;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.figures.TrackPlanService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.SavedPlanService;
import dk.trinvis.jobschool.SavedPlanView;
import dk.trinvis.jobschool.TrackService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What if the tracks were otherwise: everything that is asked stands in the address, and nothing is saved by asking. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    private TrackPlanService plans;

    @Inject
    private TrackService tracks;

    @Inject
    private SavedPlanService saved;

    @Inject
    private UserService users;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private PlanFields fields;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String planId = "";
    private String deed = "";
    private String title = "";
    private Optional<SavedPlanView> opened = Optional.empty();
    private List<SavedPlanView> kept = List.of();
    private List<Choice> steps = List.of();
    private @Nullable TrackPlan plan;

    /** Called before the page is shown. */
    public void open() {
        title = initiatives.show(initiative).title();
        List<Choice> choices = new ArrayList<>();
        tracks.steps(initiative)
                .forEach(step -> choices.add(Choice.of(step.toString(), texts.of("figures.step", step))));
        steps = choices;
        kept = saved.all(initiative).stream().filter(SavedPlanView::isOpen).toList();
        opened = Optional.of(planId).filter(id -> !id.isEmpty()).map(id -> saved.show(initiative, id));
        opened.ifPresent(one -> fields.open(one, plans.tracks(initiative, one.from())));
        plan = plans.compare(
                initiative, getFrom(), fields.tracks(plans.tracks(initiative, getFrom())), fields.teaching());
    }

    public String getTitle() {
        return texts.of("figures.plan.title", title);
    }

    public TrackPlan getPlan() {
        return Objects.requireNonNull(plan, "not open yet");
    }

    public LocalDate getFrom() {
        return fields.from(clock.today());
    }

    public Teaching getTeaching() {
        return fields.teaching();
    }

    public List<Choice> getSteps() {
        return steps;
    }

    /** The end of the names of a track's fields. */
    public String suffix(TrackPlan.Row row) {
        return row.now().isPresent() ? row.track().code() : PlanFields.NEW;
    }

    /** What was typed into a field of the new track. */
    public String typed(String name) {
        return fields.text(name);
    }

    /** Steps as one or from one to another, now and as planned where that differs. */
    public String steps(TrackPlan.Row row) {
        String then = span(row.track());
        String now = row.now().map(PlannedTrack::of).map(PlanPage::span).orElse("–");
        return now.equals(then) ? then : now + " → " + then;
    }

    private static String span(PlannedTrack track) {
        int first = track.firstTargetStep();
        int last = track.lastTargetStep();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    public String seats(TrackPlan.Row row) {
        return row.track().seats().map(texts::number).orElseGet(() -> texts.of("jobschool.track.noLimit"));
    }

    public String sessions(TrackPlan.Row row) {
        return row.sessions().map(texts::number).orElse("–");
    }

    /** What to think of: steps of no track and of several, and those without a step. */
    public List<String> getRemarks() {
        List<String> remarks = new ArrayList<>();
        getPlan().stepsOfNone().forEach((step, cases) -> remarks.add(texts.of("figures.plan.stepOfNone", step, cases)));
        if (!getPlan().stepsOfSeveral().isEmpty()) {
            remarks.add(texts.of(
                    "figures.plan.stepsOfSeveral",
                    getPlan().stepsOfSeveral().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (getPlan().unscreened() > 0) {
            remarks.add(texts.of("figures.plan.unscreened", getPlan().unscreened()));
        }
        return remarks;
    }

    /** Whether there is anything to save. */
    public boolean isChanged() {
        return getPlan().rows().stream().anyMatch(TrackPlan.Row::isChanged);
    }

    /** The saved plan that is open here; nothing for a new one. */
    public @Nullable SavedPlanView getOpened() {
        return opened.orElse(null);
    }

    /** The initiative's plans of which nothing has become yet. */
    public List<SavedPlanView> getKept() {
        return kept;
    }

    public String userName(String user) {
        return users.displayName(user);
    }

    /** What is about to be done with the saved plan: {@code apply}, {@code discard}, or nothing. */
    public String getDeed() {
        return opened.filter(SavedPlanView::isOpen).isPresent() ? deed : "";
    }

    public void setDeed(@Nullable String deed) {
        this.deed = deed == null ? "" : deed;
    }

    public String getPlanId() {
        return planId;
    }

    public void setPlanId(@Nullable String planId) {
        this.planId = planId == null ? "" : planId;
    }

    /** Of this page, without what is typed. */
    public String getAddress() {
        return PlanServlet.addressOf(initiative, planId);
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }
}
