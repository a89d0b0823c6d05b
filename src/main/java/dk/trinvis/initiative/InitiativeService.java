package dk.trinvis.initiative;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.TeamRow;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Demonstration;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads, adds and changes initiatives. */
@ApplicationScoped
@Transactional
@Allow({Permission.READ_CASES, Permission.SEE_FIGURES, Permission.IMPORT, Permission.CHANGE_CODES})
public class InitiativeService {

    @Inject
    private Initiatives initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private UserService users;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Recording recording;

    @Inject
    private Event<InitiativeChanges> changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The initiative with the code, or {@link NotFound}. */
    public InitiativeView show(String code) {
        return find(code).orElseThrow(() -> new NotFound("initiative"));
    }

    /** The initiative with the code, for whoever belongs to its team or to none; {@link NotFound} for anybody else. */
    public InitiativeView own(String code) {
        return Optional.of(show(code)).filter(this::isOwn).orElseThrow(() -> new NotFound("initiative"));
    }

    /** Whether the user belongs to the initiative's team or to none. */
    @Allow({
        Permission.READ_CASES,
        Permission.SEE_FIGURES,
        Permission.IMPORT,
        Permission.CHANGE_CODES,
        Permission.RECORD_ATTENDANCE
    })
    public boolean isOwn(InitiativeView initiative) {
        return user.team().isEmpty() || user.team().getAsLong() == initiative.teamId();
    }

    /** The initiative with the number, which must exist. */
    @Allow({
        Permission.READ_CASES,
        Permission.SEE_FIGURES,
        Permission.IMPORT,
        Permission.CHANGE_CODES,
        Permission.RECORD_ATTENDANCE
    })
    public InitiativeView withId(long id) {
        return initiatives.withId(id);
    }

    public Optional<InitiativeView> find(String code) {
        return initiatives.withCode(code);
    }

    /** Every initiative, the latest launch first. */
    public List<InitiativeView> all() {
        return initiatives.all();
    }

    /** What was granted for the initiative, as known at a moment, the first grant first. */
    public List<Grant> grants(InitiativeView initiative, Instant knownAt) {
        return initiatives.grants(initiative.id(), knownAt);
    }

    /** Makes an initiative as {@link #put} does; {@link InvalidInput} when somebody else has made one with the code. */
    @Allow(Permission.CHANGE_CODES)
    public void make(String code, InitiativeEntry wanted) {
        recording.lock();
        if (initiatives.stored(code).isPresent()) {
            throw new InvalidInput("code", "initiative.exists", code);
        }
        put(code, wanted, Optional.empty());
    }

    /**
     * Makes the initiative with the code, or changes it. What would leave enrolments outside its days, or their steps on
     * another ladder, is a {@link dk.trinvis.common.RuleBroken}.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_CODES)
    public InitiativeView put(String code, InitiativeEntry wanted, Optional<String> seen) {
        Input input = new Input();
        recording.lock();
        Optional<InitiativeView> before = initiatives.stored(code);
        InitiativeView after = wanted.view(
                code,
                ladderId(wanted.ladder(), input),
                teamId(wanted.team(), input),
                before.map(InitiativeView::synthetic).orElseGet(demonstration::isOn),
                input);
        input.finish();
        Stamp stamp = recording.stamp(user.userName());
        before.ifPresent(known -> {
            version(code).requireSeen(seen, users::displayName);
            changes.fire(new InitiativeChanges(known, after));
        });
        if (initiatives.put(after, stamp)) {
            audit.administered("initiative " + code);
        }
        return show(code);
    }

    /** The state of an initiative, its number of places included, that whoever reads it now has seen. */
    public Version version(String code) {
        return initiatives.stored(show(code).id()).version();
    }

    private long ladderId(@Nullable String code, Input input) {
        Optional<Long> id = Optional.ofNullable(code).flatMap(ladders::idOf);
        if (id.isEmpty()) {
            input.refuse("ladder", "initiative.noSuchLadder");
        }
        return id.orElse(0L);
    }

    private long teamId(@Nullable String code, Input input) {
        Optional<Long> id = users.teams().stream()
                .filter(team -> team.code().equals(code))
                .map(TeamRow::id)
                .findFirst();
        if (id.isEmpty()) {
            input.refuse("team", "initiative.noSuchTeam");
        }
        return id.orElse(0L);
    }

    /** How many may be in the initiative at a time; empty where that is not limited. */
    public OptionalInt places(String code) {
        return initiatives.stored(show(code).id()).places();
    }

    /**
     * Sets how many may be in the initiative of the user's team at a time, or with nothing lifts the limit.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.DECIDE_ADMISSIONS)
    public void limitPlaces(String code, OptionalInt places, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        InitiativeView view = show(code);
        if (!user.team().equals(OptionalLong.of(view.teamId()))) {
            throw new NotFound("initiative");
        }
        Initiative stored = initiatives.stored(view.id());
        stored.version().requireSeen(seen, users::displayName);
        if (!stored.places().equals(places)) {
            stored.limit(places);
            stored.touch(stamp);
            audit.administered("places of initiative " + code + ": " + (places.isPresent() ? places.getAsInt() : "-"));
        }
    }

    /** The last day of which figures have been reported; empty while none have. */
    public Optional<LocalDate> reportedUntil(long id) {
        return initiatives.stored(id).reportedUntil();
    }

    /**
     * How far figures have been reported.
     *
     * @param until the last day; empty while none have
     * @param version the state of the initiative that says so
     */
    public record Reported(Optional<LocalDate> until, Version version) {}

    /** How far those of the initiative have been, for whoever may say so. */
    public Reported reported(long id) {
        Initiative stored = initiatives.stored(id);
        return new Reported(stored.reportedUntil(), stored.version());
    }

    /**
     * Says that figures have been reported up to and including a day, or with nothing that none have: from now on corrections
     * of those days are approved before they are recorded. For the initiative's team, and for those who belong to none.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void report(String code, Optional<LocalDate> until, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        InitiativeView view = own(code);
        until.filter(day -> day.isAfter(clock.today())).ifPresent(day -> {
            throw new InvalidInput("reportedUntil", "initiative.reportedAhead");
        });
        Initiative stored = initiatives.stored(view.id());
        stored.version().requireSeen(seen, users::displayName);
        stored.report(until);
        stored.touch(stamp);
        audit.administered("initiative " + code + " reported until "
                + until.map(LocalDate::toString).orElse("-"));
    }

    /** The code of the set of small steps that is asked after in the initiative; empty for none. */
    public Optional<String> indicatorSet(long id) {
        return initiatives.indicatorSet(id);
    }

    /** The sets of small steps that there are, titles by code. */
    public Map<String, String> indicatorSets() {
        return initiatives.indicatorSets();
    }

    /**
     * Chooses the set of small steps to ask after, or with nothing none; {@link InvalidInput} for an unknown one.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_CODES)
    public void useIndicators(String code, Optional<String> set, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        if (set.isPresent() && !initiatives.indicatorSets().containsKey(set.get())) {
            throw new InvalidInput("set", "initiative.unknownIndicatorSet");
        }
        Initiative stored = initiatives.stored(show(code).id());
        stored.version().requireSeen(seen, users::displayName);
        if (!initiatives.indicatorSet(stored.id()).equals(set)) {
            initiatives.useIndicators(stored.id(), set);
            stored.touch(stamp);
            audit.administered("small steps of initiative " + code + ": " + set.orElse("-"));
        }
    }

    /** Adds an initiative; its {@code id} is given here, whatever the view says. */
    @Allow(Permission.CHANGE_CODES)
    public void add(InitiativeView view) {
        initiatives.add(view, recording.stamp(user.userName()));
    }
}
