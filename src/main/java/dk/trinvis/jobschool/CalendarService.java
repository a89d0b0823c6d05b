package dk.trinvis.jobschool;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.NotAllowed;
import dk.trinvis.access.NotSignedIn;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Tokens;
import dk.trinvis.access.Unguarded;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.CalendarFeed.OfTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions for people's own calendars: one at a time, or at a secret address that somebody makes and revokes and that shows
 * what its maker may see, as long as they may. No citizen stands in any of it.
 */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;
    private static final String NAME = "Jobskole";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Sessions sessions;

    @Inject
    private Locations locations;

    @Inject
    private OwnSessions own;

    @Inject
    private Tracks tracks;

    @Inject
    private ActingAs actingAs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * An address that was made; what it is can not be shown again.
     *
     * @param track the public name of the track; empty for what the maker teaches
     */
    public record FeedRow(long id, Optional<String> track, Instant madeAt) {}

    /** The session as a calendar file. */
    @Allow(Permission.READ_CASES)
    public String session(String id) {
        return file(NAME, List.of(own.session(id)));
    }

    /** The user's addresses that still work, the latest first. */
    @Allow({Permission.READ_CASES, Permission.RECORD_ATTENDANCE})
    public List<FeedRow> feeds() {
        return feeds.of(user.userName()).stream()
                .map(feed -> new FeedRow(feed.id(), feed.ofTrack().map(of -> name(of, clock.today())), feed.madeAt()))
                .toList();
    }

    /** Makes an address for the sessions the user teaches; answers its secret, which is shown this once. */
    @Allow({Permission.READ_CASES, Permission.RECORD_ATTENDANCE})
    public String makeOwn() {
        return make(Optional.empty());
    }

    /** The same for the sessions of a track of an initiative of the user's team. */
    @Allow(Permission.READ_CASES)
    public String makeOfTrack(String initiativeCode, String track) {
        InitiativeView initiative = own.initiative(initiativeCode);
        if (tracks.on(initiative.id(), track, clock.today()).isEmpty()) {
            throw new InvalidInput("feed", "jobschool.calendar.noTrack");
        }
        return make(Optional.of(new OfTrack(initiative.id(), track)));
    }

    private String make(Optional<OfTrack> ofTrack) {
        String secret = Tokens.random();
        feeds.add(new CalendarFeed(Fingerprint.of(secret), user.userName(), ofTrack, clock.now()));
        return secret;
    }

    /** The user's address with the number stops working. */
    @Allow({Permission.READ_CASES, Permission.RECORD_ATTENDANCE})
    public void revoke(long id) {
        feeds.of(user.userName()).stream()
                .filter(feed -> feed.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("calendar"))
                .revoke(clock.now());
    }

    /** The calendar at a secret address, or {@link NotFound}; also when its maker may not see it any more. */
    @Unguarded("whoever knows the secret gets what its maker may see, see #read")
    public String read(String secret) {
        CalendarFeed feed = feeds.withHash(Fingerprint.of(secret)).orElseThrow(() -> new NotFound("calendar"));
        try {
            return actingAs.call(feed.owner(), () -> calendar(feed));
        } catch (NotSignedIn | NotAllowed gone) {
            throw new NotFound("calendar");
        }
    }

    private String calendar(CalendarFeed feed) {
        boolean ofOthers = feed.ofTrack().isPresent();
        if (!user.may(Permission.READ_CASES) && (ofOthers || !user.may(Permission.RECORD_ATTENDANCE))) {
            throw new NotFound("calendar");
        }
        DateRange days =
                new DateRange(clock.today().minusDays(DAYS_BACK), clock.today().plusDays(DAYS_AHEAD));
        Optional<OfTrack> of = feed.ofTrack();
        if (of.filter(track -> !own.has(track.initiativeId())).isPresent()) {
            throw new NotFound("calendar");
        }
        List<Session> found = of.isPresent()
                ? sessions.ofInitiative(of.get().initiativeId(), days).stream()
                        .filter(each -> each.teaching().track().equals(of.get().track()))
                        .toList()
                : sessions.taughtBy(feed.owner(), days).stream()
                        .filter(each -> own.has(each.key().initiativeId()))
                        .toList();
        String name = of.map(track -> name(track, clock.today())).orElse(NAME);
        return file(name, found);
    }

    private String file(String name, List<Session> found) {
        Map<String, List<Location>> places = locations.all();
        return CalendarFile.of(
                name,
                found.stream()
                        .map(each -> entry(each, Locations.of(each, places)))
                        .toList());
    }

    private CalendarEntry entry(Session session, Optional<Place> place) {
        return new CalendarEntry(
                session.key().sessionId(),
                session.changeNumber(),
                session.recordedAt(),
                session.slot().begins(),
                session.slot().finishes(),
                session.state() == SessionState.CANCELLED,
                name(
                        new OfTrack(
                                session.key().initiativeId(), session.teaching().track()),
                        session.slot().day()),
                place.map(Place::nameAndAddress).orElse(""));
    }

    /** What others than the municipality may know the track by. */
    private String name(OfTrack of, LocalDate day) {
        return tracks.on(of.initiativeId(), of.track(), day)
                .map(TrackView::publicName)
                .orElse(NAME);
    }
}
