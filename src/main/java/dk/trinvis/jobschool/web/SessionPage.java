package dk.trinvis.jobschool.web;

import dk.trinvis.access.UserService;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.SessionChangeService;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.SessionService.Preview;
import dk.trinvis.jobschool.SessionView;
import dk.trinvis.jobschool.Slot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where sessions are planned, and where one is moved. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private SessionService sessions;

    @Inject
    private SessionChangeService changes;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private LocationService locations;

    @Inject
    private UserService users;

    @Inject
    private SessionWords words;

    @Inject
    private PlannedDates dates;

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String id = "";
    private @Nullable SessionView session;
    private @Nullable InitiativeView shown;

    /** A day that nothing is planned on, and what it is called. */
    public record Holiday(LocalDate day, String name) {}

    /** Called before the page is shown. */
    public void open() {
        if (!id.isEmpty()) {
            SessionView found = changes.toChange(id);
            initiative = words.initiative(found).code();
            session = found;
        }
        shown = changes.open(initiative);
    }

    public boolean isAdding() {
        return session == null;
    }

    private InitiativeView shown() {
        return Objects.requireNonNull(shown, "not opened");
    }

    private Optional<SessionView> now() {
        return Optional.ofNullable(session);
    }

    public String getTitle() {
        return now().map(each -> texts.of(
                        "jobschool.session.move", each.slot().day(), each.slot().times()))
                .orElseGet(() -> texts.of("jobschool.session.plan"));
    }

    /** What the page can be made of: a team without places is told so. */
    public boolean isPlaceless() {
        return getLocations().isEmpty();
    }

    public List<Choice> getTracks() {
        return jobSchool.tracks(shown().id(), clock.today()).stream()
                .map(track ->
                        Choice.of(track.code(), texts.of("jobschool.session.track", track.title(), track.content())))
                .toList();
    }

    /** Those that may be used now or later. */
    public List<Choice> getLocations() {
        LocalDate today = clock.today();
        return locations.all(today).stream()
                .filter(each -> each.days().until().isAfter(today))
                .map(each -> Choice.of(each.code(), each.place().name()))
                .toList();
    }

    public List<Choice> getInstructors() {
        return users.colleagues(shown().teamId()).stream()
                .map(each -> Choice.of(each.userName(), each.displayName()))
                .toList();
    }

    public List<Choice> getPurposes() {
        return choices.on(CodeList.LOCATION_PURPOSE, clock.today());
    }

    public List<Choice> getRepeats() {
        return Stream.of("once", "1", "2")
                .map(each -> Choice.of(each, texts.of("jobschool.session.repeat." + each)))
                .toList();
    }

    public List<Choice> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(each -> Choice.of(
                        Integer.toString(each.getValue()), each.getDisplayName(TextStyle.FULL, texts.locale())))
                .toList();
    }

    public List<Choice> getReaches() {
        return words.reaches();
    }

    /** Whether others of its series follow, so that it is asked whether they are meant too. */
    public boolean isFollowed() {
        return session != null && sessions.following(session.id()).size() > 1;
    }

    public Optional<String> getTrack() {
        return now().map(each -> each.teaching().track());
    }

    public Optional<String> getLocation() {
        return now().map(each -> each.teaching().location());
    }

    public Optional<String> getInstructor() {
        return now().flatMap(each -> each.teaching().instructor());
    }

    public Optional<String> getPurpose() {
        return now().map(each -> each.teaching().purpose());
    }

    public Optional<String> getContent() {
        return now().map(each -> each.teaching().content());
    }

    public Optional<Integer> getCapacity() {
        return now().flatMap(each -> each.teaching().capacity());
    }

    public Optional<LocalDate> getDay() {
        return now().map(each -> each.slot().day());
    }

    public String getStarts() {
        return time(now().map(each -> each.slot().starts()));
    }

    public String getEnds() {
        return time(now().map(each -> each.slot().ends()));
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(Slot::written).orElse("");
    }

    /** Of the session that is moved. */
    public @Nullable Version getVersion() {
        return now().map(SessionView::version).orElse(null);
    }

    /** The dates that the form just sent would make. */
    public List<Slot> getDates() {
        return dates.shown().map(Preview::slots).orElse(List.of());
    }

    /** The days it leaves out. */
    public List<Holiday> getLeftOut() {
        return dates.shown().map(Preview::leftOut).stream()
                .flatMap(all -> all.entrySet().stream())
                .map(each -> new Holiday(each.getKey(), texts.in(each.getValue().text())))
                .toList();
    }

    /** What shows that these dates were seen. */
    public String getConfirmed() {
        return dates.shown().map(PlannedDates::key).orElse("");
    }

    public String getBack() {
        return now().map(each -> "/jobschool/session-show?id=" + each.id())
                .orElseGet(() -> SessionsPage.address(initiative, clock.today()));
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
