package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads, makes, changes and closes the tracks of an initiative of the user's team; to others there is no such initiative. */
@ApplicationScoped
@Transactional
@Allow({Permission.READ_CASES, Permission.CHANGE_CODES})
public class TrackService {

    @Inject
    private Tracks tracks;

    @Inject
    private LadderService ladders;

    @Inject
    private OwnSessions own;

    @Inject
    private Sessions sessions;

    @Inject
    private Waits waits;

    @Inject
    private Locations locations;

    @Inject
    private UserService users;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** What is believed of the tracks of an initiative, by code and then by day; those to come and those closed too. */
    public List<TrackVersion> all(String initiative) {
        return tracks.of(own.initiative(initiative).id()).stream()
                .filter(Track::isCurrent)
                .map(Track::version)
                .toList();
    }

    /** Everything ever recorded of a track, by day and then by when it was recorded; {@link NotFound}. */
    public List<TrackVersion> history(String initiative, String code) {
        List<TrackVersion> found =
                recorded(initiative, code).stream().map(Track::version).toList();
        if (found.isEmpty()) {
            throw new NotFound("track");
        }
        return found;
    }

    /** The state of a track that whoever reads it now has seen; empty for one that nobody has made. */
    public Optional<Version> version(String initiative, String code) {
        return Version.ofAny(recorded(initiative, code).stream());
    }

    private List<Track> recorded(String initiative, String code) {
        return tracks.of(own.initiative(initiative).id()).stream()
                .filter(track -> track.code().equals(code))
                .toList();
    }

    /** Who may be responsible for a track of the initiative. */
    @Allow({Permission.CHANGE_TRACKS, Permission.CHANGE_CODES})
    public List<UserRow> team(String initiative) {
        return users.colleagues(own.initiative(initiative).teamId());
    }

    /** Where a track may meet today: names of locations by their codes. */
    public Map<String, String> places() {
        return locations.namesOn(clock.today());
    }

    /** What places are called, also those that may be used no longer, by code. */
    public Map<String, String> placeNames() {
        return locations.names();
    }

    /** The steps that a track may be aimed at from today on. */
    @Allow({Permission.CHANGE_TRACKS, Permission.CHANGE_CODES})
    public List<Integer> steps(String initiative) {
        return steps(own.initiative(initiative), clock.today());
    }

    private List<Integer> steps(InitiativeView initiative, LocalDate day) {
        return ladders.versions(initiative.ladderId()).stream()
                .filter(version -> version.inForce(day))
                .flatMap(version -> version.steps().stream())
                .map(LadderView.Step::number)
                .toList();
    }

    /** Makes a track as {@link #put} does; {@link InvalidInput} when somebody else has made one with the code. */
    @Allow({Permission.CHANGE_TRACKS, Permission.CHANGE_CODES})
    public void make(String initiative, String code, TrackEntry wanted) {
        recording.lock();
        if (!tracks.recorded(own.initiative(initiative).id(), code).isEmpty()) {
            throw new InvalidInput("code", "jobschool.track.exists", code);
        }
        put(initiative, code, wanted, Optional.empty());
    }

    /**
     * Makes a track, changes it from a day on, closes it or, with a reason, corrects the version that begins on that day. For
     * the initiative's team, and for those who belong to none.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow({Permission.CHANGE_TRACKS, Permission.CHANGE_CODES})
    public void put(String initiative, String code, TrackEntry wanted, Optional<String> seen) {
        InitiativeView of = own.initiative(initiative);
        Input input = new Input();
        List<String> team =
                users.colleagues(of.teamId()).stream().map(UserRow::userName).toList();
        Set<String> places = locations.namesOn(wanted.firstDay()).keySet();
        TrackView view = wanted.view(code, steps(of, wanted.firstDay()), team, places, input);
        input.finish();
        Stamp stamp = recording.stamp(user.userName());
        List<Track> recorded = tracks.recorded(of.id(), code);
        Version.ofAny(recorded.stream()).ifPresent(now -> now.requireSeen(seen, users::displayName));
        List<Track> current = Fact.current(recorded);
        Optional<LocalDate> lastDay = Optional.ofNullable(wanted.lastDay());
        TrackVersions versions = new TrackVersions(of.id(), current);
        boolean onlyCloses = versions.on(wanted.firstDay()).filter(view::equals).isPresent();
        requireSaid(versions, view, wanted);
        versions.state(view, wanted.firstDay(), lastDay);
        lastDay.ifPresent(last -> requireUnused(of.id(), code, DateRange.from(last.plusDays(1))));
        Revision<Track> revision = Revision.of(current, versions.wanted());
        if (!revision.isEmpty()) {
            LocalDate day =
                    onlyCloses ? lastDay.map(last -> last.plusDays(1)).orElse(wanted.firstDay()) : wanted.firstDay();
            revision.record(reasoned(stamp, wanted, day), tracks::add);
            audit.administered("track " + code + " of initiative " + initiative);
        }
    }

    /** The state of all tracks of an initiative that whoever reads them now has seen; empty while it has none. */
    public Optional<Version> version(String initiative) {
        return Version.ofAny(tracks.of(own.initiative(initiative).id()).stream());
    }

    /**
     * Changes or makes several tracks from a day on, all of them or none; those that stay as they are get no version.
     *
     * @param reason why it is recorded more than 30 days later, where it is
     * @param seen the version of all tracks that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_TRACKS)
    public void plan(
            String initiative, List<PlannedTrack> wanted, LocalDate from, String reason, Optional<String> seen) {
        InitiativeView of = own.initiative(initiative);
        recording.lock();
        version(initiative).ifPresent(now -> now.requireSeen(seen, users::displayName));
        for (PlannedTrack planned : wanted) {
            TrackVersions versions = new TrackVersions(of.id(), Fact.current(tracks.recorded(of.id(), planned.code())));
            Optional<TrackView> before = versions.on(from);
            if (planned.changes(before)) {
                put(
                        initiative,
                        planned.code(),
                        TrackEntry.of(planned, before, from, versions.lastDayFrom(from), reason),
                        Optional.empty());
            }
        }
    }

    /** Those of a plan with a first day that would make a track otherwise than it is then; {@link InvalidInput} as of {@link #put}. */
    List<PlannedTrack> changed(String initiative, NewPlan plan) {
        InitiativeView of = own.initiative(initiative);
        LocalDate from = Objects.requireNonNull(plan.from());
        List<String> team =
                users.colleagues(of.teamId()).stream().map(UserRow::userName).toList();
        List<PlannedTrack> changed = new ArrayList<>();
        List<Runnable> said = new ArrayList<>();
        Input input = new Input();
        for (PlannedTrack planned : plan.tracks()) {
            TrackVersions versions = new TrackVersions(of.id(), Fact.current(tracks.recorded(of.id(), planned.code())));
            Optional<TrackView> before = versions.on(from);
            if (planned.changes(before)) {
                TrackEntry entry = TrackEntry.of(planned, before, from, versions.lastDayFrom(from), "");
                TrackView view = entry.view(
                        planned.code(),
                        steps(of, from),
                        team,
                        locations.namesOn(from).keySet(),
                        input);
                said.add(() -> requireSaid(versions, view, entry));
                changed.add(planned.titled(before.map(TrackView::title).orElse(planned.title())));
            }
        }
        input.finish();
        said.forEach(Runnable::run);
        return changed;
    }

    /** A track is closed when nobody is on it any more, nobody waits for it and nothing is planned for it. */
    private void requireUnused(long initiative, String code, DateRange days) {
        if (!waits.taken(initiative, code, days).isEmpty() || waits.isWaitedFor(initiative, code, days)) {
            throw new RuleBroken("jobschool.track.inUse", days.first());
        }
        if (sessions.ofInitiative(initiative, days).stream()
                .anyMatch(each -> each.state() == SessionState.PLANNED
                        && each.teaching().track().equals(code))) {
            throw new RuleBroken("jobschool.track.isPlanned", days.first());
        }
    }

    /** What is recorded from a day on is only said otherwise of that day as a correction (rule T-4). */
    private static void requireSaid(TrackVersions versions, TrackView view, TrackEntry wanted) {
        Optional<TrackView> before = versions.from(wanted.firstDay());
        if (wanted.correction().isPresent() && before.isEmpty()) {
            throw new InvalidInput("from", "jobschool.track.noVersionThatDay", wanted.firstDay());
        }
        if (wanted.correction().isEmpty()
                && before.filter(known -> !known.equals(view)).isPresent()) {
            throw new RuleBroken("jobschool.track.sayCorrection", wanted.firstDay());
        }
    }

    private Stamp reasoned(Stamp stamp, TrackEntry wanted, LocalDate day) {
        return wanted.correction()
                .map(stamp::correcting)
                .orElseGet(() -> stamp.late(LateRule.reason(day, clock.today(), wanted.reason())));
    }
}
