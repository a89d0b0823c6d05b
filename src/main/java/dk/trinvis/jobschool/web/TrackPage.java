package dk.trinvis.jobschool.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.TrackService;
import dk.trinvis.jobschool.TrackVersion;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new track, one to change from a day on, or a version of one to correct. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    private TrackService tracks;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String track = "";
    private String correct = "";
    private String title = "";
    private List<Choice> steps = List.of();
    private List<Choice> team = List.of();
    private List<Choice> places = List.of();
    private Optional<TrackVersion> known = Optional.empty();

    /** Called before the page is shown. */
    public void open() {
        title = initiatives.show(initiative).title();
        steps = tracks.steps(initiative).stream()
                .map(step -> Choice.of(step.toString(), texts.of("figures.step", step)))
                .toList();
        team = tracks.team(initiative).stream()
                .map(member -> Choice.of(member.userName(), member.displayName()))
                .toList();
        places = tracks.places().entrySet().stream()
                .map(place -> Choice.of(place.getKey(), place.getValue()))
                .toList();
        if (!track.isEmpty()) {
            List<TrackVersion> believed = tracks.history(initiative, track).stream()
                    .filter(TrackVersion::counts)
                    .toList();
            LocalDate day = TypedDay.read(correct).orElse(clock.today());
            known = believed.stream()
                    .filter(version -> !version.firstDay().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .or(() -> believed.stream().findFirst());
        }
    }

    public String getTitle() {
        String key = track.isEmpty() ? "new" : isCorrection() ? "correct" : "change";
        return texts.of(
                "jobschool.track." + key, known.map(one -> one.track().title()).orElse(title));
    }

    /** The track as it is on the day in question; nothing for a new one. */
    public @Nullable TrackView getShown() {
        return known.map(TrackVersion::track).orElse(null);
    }

    /** Of the track; nothing for a new one. */
    public @Nullable Version getVersion() {
        return track.isEmpty() ? null : tracks.version(initiative, track).orElse(null);
    }

    public boolean isCorrection() {
        return !correct.isEmpty();
    }

    /** The version's own for a correction, else today. */
    public LocalDate getFrom() {
        return known.filter(version -> isCorrection())
                .map(TrackVersion::firstDay)
                .orElseGet(clock::today);
    }

    public Optional<LocalDate> getLastDay() {
        return known.flatMap(TrackVersion::lastDay);
    }

    public List<Choice> getSteps() {
        return steps;
    }

    public List<Choice> getTeam() {
        return team;
    }

    public List<Choice> getPlaces() {
        return places;
    }

    public String getBack() {
        return TracksPage.addressOf(initiative);
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getTrack() {
        return track;
    }

    public void setTrack(@Nullable String track) {
        this.track = track == null ? "" : track;
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(@Nullable String correct) {
        this.correct = correct == null ? "" : correct;
    }
}
