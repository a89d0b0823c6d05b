package dk.trinvis.jobschool.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.CalendarService;
import dk.trinvis.jobschool.CalendarService.FeedRow;
import dk.trinvis.jobschool.JobSchoolService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendar addresses of the user. One that was just made waits in the session until it has been shown. */
@Named
@RequestScoped
public class CalendarsPage {

    static final String WAITING = "trinvis.calendar";
    static final String OWN = "own";

    @Inject
    private CalendarService calendars;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private String made = "";
    private List<FeedRow> feeds = List.of();

    /** Called before the page is shown. */
    public void open() {
        feeds = calendars.feeds();
        @Nullable HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(WAITING) instanceof String secret) {
            made = request.getRequestURL().toString().replaceFirst("(://[^/]*)/.*", "$1/calendar/" + secret + ".ics");
            session.removeAttribute(WAITING);
        }
    }

    public List<FeedRow> getFeeds() {
        return feeds;
    }

    /** The address that was just made; empty text otherwise. */
    public String getMade() {
        return made;
    }

    /** What the sessions at an address have in common. */
    public String what(FeedRow feed) {
        return feed.track().orElseGet(() -> texts.of("jobschool.calendar.own"));
    }

    /** Where the sessions are that the user came from. */
    public String getBack() {
        return user.may(Permission.READ_CASES) ? "/jobschool/sessions" : "/";
    }

    /** What an address can be made for: what the user teaches, and for those who see the team's citizens each of its tracks. */
    public List<Choice> getChoices() {
        Choice own = Choice.of(OWN, texts.of("jobschool.calendar.own"));
        return user.may(Permission.READ_CASES)
                ? Stream.concat(Stream.of(own), tracks()).toList()
                : List.of(own);
    }

    private Stream<Choice> tracks() {
        return initiatives.all().stream()
                .filter(each -> user.team().equals(OptionalLong.of(each.teamId())))
                .flatMap(initiative -> jobSchool.tracks(initiative.id(), clock.today()).stream()
                        .map(track -> Choice.of(
                                initiative.code() + " " + track.code(),
                                texts.of("jobschool.calendar.ofTrack", track.publicName(), initiative.title()))));
    }
}
