package dk.trinvis.jobschool.web;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.jobschool.CaseTrackService;
import dk.trinvis.jobschool.CaseTracks;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.TrackAssignmentRow;
import dk.trinvis.jobschool.TrackEnd;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.jobschool.WaitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracks of one case, and one thing to do about them: leaving, waiting, no longer waiting, or the criterion. */
@Named
@RequestScoped
public class CaseTracksPage {

    private static final String PURPOSE = "tracks of a case";

    @Inject
    private CaseTrackService tracks;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private CitizenService citizens;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String ref = "";
    private String deed = "";
    private @Nullable CaseTracks shown;
    private @Nullable CitizenRow citizen;
    private List<TrackView> offered = List.of();

    static String addressOf(String enrolmentRef) {
        return "/jobschool/case?ref=" + URLEncoder.encode(enrolmentRef, StandardCharsets.UTF_8);
    }

    /** Called before the page is shown. */
    public void open() {
        CaseTracks found = tracks.show(ref);
        citizen = citizens.listed(List.of(found.citizenId()), PURPOSE).get(found.citizenId());
        offered = jobSchool.tracks(found.initiativeId(), clock.today());
        shown = found;
    }

    public CaseTracks getShown() {
        return Objects.requireNonNull(shown, "not open yet");
    }

    public String getTitle() {
        CitizenRow row = Objects.requireNonNull(citizen, "not open yet");
        return texts.of("jobschool.case.title", texts.citizen(row.name(), row.citizenRef()));
    }

    /** The page of the citizen. */
    public String getCitizen() {
        return "/citizen/show?ref="
                + URLEncoder.encode(
                        Objects.requireNonNull(citizen, "not open yet").citizenRef(), StandardCharsets.UTF_8);
    }

    public String getAddress() {
        return addressOf(ref);
    }

    /** What the track is called today. */
    public String track(String code) {
        return offered.stream()
                .filter(track -> track.code().equals(code))
                .findFirst()
                .map(TrackView::title)
                .orElse(code);
    }

    public String ending(TrackAssignmentRow row) {
        return row.endedAs().map(end -> texts.of("jobschool.end." + end.code())).orElse("–");
    }

    /** Those for which it waits today or later. */
    public List<WaitRow> getWaiting() {
        return getShown().waiting().stream()
                .filter(wait -> wait.lastDay()
                        .filter(last -> last.isBefore(clock.today()))
                        .isEmpty())
                .toList();
    }

    /** The tracks that ask something besides the step. */
    public List<TrackView> getAsking() {
        return offered.stream().filter(track -> track.criterion().isPresent()).toList();
    }

    /** Whether the criterion is met, as far as somebody said. */
    public String met(TrackView track) {
        Boolean said = getShown().criteria().get(track.code());
        return texts.of(
                said == null
                        ? "jobschool.criterion.unsaid"
                        : said ? "jobschool.criterion.yes" : "jobschool.criterion.no");
    }

    /** The tracks that the chosen deed can be about. */
    public List<Choice> getTracks() {
        Predicate<TrackView> which = switch (deed) {
            case "criterion" -> track -> track.criterion().isPresent();
            case "leave" ->
                track -> getWaiting().stream().anyMatch(wait -> wait.track().equals(track.code()));
            default -> track -> true;
        };
        return offered.stream()
                .filter(which)
                .map(track -> Choice.of(track.code(), track.title()))
                .toList();
    }

    public List<Choice> getEnds() {
        return texts.choices(Stream.of(TrackEnd.values()), code -> "jobschool.end." + code);
    }

    public List<Choice> getAnswers() {
        return Stream.of("yes", "no", "unsaid")
                .map(answer -> Choice.of(answer, texts.of("jobschool.criterion." + answer)))
                .toList();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** Of the case's tracks; nothing while nothing is recorded of them. */
    public @Nullable Version getVersion() {
        return getShown().version().orElse(null);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(@Nullable String deed) {
        this.deed = deed == null ? "" : deed;
    }
}
