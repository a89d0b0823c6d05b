package dk.trinvis.jobschool.web;

import dk.trinvis.access.UserService;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.SessionView;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a session's codes are called: {@code #{sessionWords.place(row)}}. */
@Named
@RequestScoped
public class SessionWords {

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private LocationService locations;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CodeService codes;

    @Inject
    private Texts texts;

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    public InitiativeView initiative(SessionView session) {
        return initiatives.withId(session.initiativeId());
    }

    /** The title of the track on its day, the code where it has none then. */
    public String track(SessionView session) {
        String code = session.teaching().track();
        return jobSchool.tracks(session.initiativeId(), session.slot().day()).stream()
                .filter(track -> track.code().equals(code))
                .findFirst()
                .map(TrackView::title)
                .orElse(code);
    }

    /** The name of the place. */
    public String place(SessionView session) {
        String code = session.teaching().location();
        return places.computeIfAbsent(
                code, one -> locations.show(one, session.slot().day()).place().name());
    }

    /** Who teaches; that nobody is found yet. */
    public String instructor(SessionView session) {
        return session.teaching()
                .instructor()
                .map(this::person)
                .orElseGet(() -> texts.of("jobschool.session.noInstructor"));
    }

    /** What somebody with a user name is called. */
    public String person(String userName) {
        return people.computeIfAbsent(userName, users::displayName);
    }

    public String purpose(SessionView session) {
        return texts.in(codes.label(session.teaching().purpose(), CodeList.LOCATION_PURPOSE));
    }

    /** {@code planlagt}, {@code flyttet}, {@code aflyst} or {@code holdt}. */
    public String state(SessionView session) {
        return texts.of("jobschool.session.state."
                + (session.isMoved() ? "changed" : session.state().code()));
    }

    /** For how many there is room, as many as the place holds where the session does not say. */
    public Optional<Integer> room(SessionView session) {
        return session.teaching()
                .capacity()
                .or(() -> locations
                        .show(session.teaching().location(), session.slot().day())
                        .place()
                        .capacity());
    }

    /** Whether one session is meant or also those that follow. */
    List<Choice> reaches() {
        return Stream.of("one", "following")
                .map(each -> Choice.of(each, texts.of("jobschool.session.reach." + each)))
                .toList();
    }

    /** {@code mandag} */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
    }
}
