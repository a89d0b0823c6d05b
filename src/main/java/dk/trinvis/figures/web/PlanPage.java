package dk.trinvis.figures.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.TrackPlan;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.figures.TrackPlanService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.TrackService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private InitiativeService initiatives;

    @Inject
    private PlanFields fields;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String title = "";
    private List<Choice> steps = List.of();
    private @Nullable TrackPlan plan;

    /** Called before the page is shown. */
    public void open() {
        title = initiatives.show(initiative).title();
        List<Choice> choices = new ArrayList<>();
        tracks.steps(initiative)
                .forEach(step -> choices.add(Choice.of(step.toString(), texts.of("figures.step", step))));
        steps = choices;
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

    /** Of all tracks; nothing while there are none. */
    public @Nullable Version getVersion() {
        return tracks.version(initiative).orElse(null);
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }
}
