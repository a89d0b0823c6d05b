package dk.trinvis.ladder;

import dk.trinvis.access.Administered;
import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads and changes ladders. */
@ApplicationScoped
@Transactional
public class LadderService {

    @Inject
    private Ladders ladders;

    @Inject
    private Recording recording;

    @Inject
    private Event<Administered> administered;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    /** A ladder to choose. */
    public record LadderRow(long id, String code, String title) {}

    /** The version in force on the day; not found on days before the first version. */
    @Unguarded("words for everybody")
    public LadderView inForce(long ladderId, LocalDate day) {
        return versions(ladderId).stream()
                .filter(version -> version.inForce(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("ladder version"));
    }

    /** Every version of a ladder, the earliest first. */
    @Unguarded("words for everybody")
    public List<LadderView> versions(long ladderId) {
        return ladders.versions(ladderId);
    }

    /** The versions of each ladder by its title, the latest first. */
    @Allow(Permission.CHANGE_CODES)
    public List<List<LadderView>> everyVersion() {
        return all().stream()
                .map(ladder -> versions(ladder.id()).stream()
                        .sorted(Comparator.comparing(LadderView::from).reversed())
                        .toList())
                .toList();
    }

    /** Every version of the ladder with a code, the earliest first; {@link NotFound} where there is none. */
    @Allow(Permission.CHANGE_CODES)
    public List<LadderView> show(String code) {
        return ladders.read(idOf(code).orElseThrow(() -> new NotFound("ladder")));
    }

    /** The state of a ladder that whoever reads it now has seen; {@link NotFound}. */
    @Allow(Permission.CHANGE_CODES)
    public Version version(String code) {
        return ladders.stored(idOf(code).orElseThrow(() -> new NotFound("ladder")))
                .version();
    }

    @Unguarded("words for everybody")
    public Optional<Long> idOf(String code) {
        return ladders.idOf(code);
    }

    /** The ladders there are, by title. */
    @Unguarded("words for everybody")
    public List<LadderRow> all() {
        return ladders.all();
    }

    /** Makes a ladder as {@link #put} does; {@link InvalidInput} when somebody else has made one with the code. */
    @Allow(Permission.CHANGE_CODES)
    public void make(String code, LadderEntry wanted) {
        recording.lock();
        if (ladders.idOf(code).isPresent()) {
            throw new InvalidInput("newCode", "ladder.exists", code);
        }
        put(code, wanted, Optional.empty());
    }

    /**
     * Makes the ladder, or says how its steps read from a day on; from the first day of its last version, that version's words
     * are put right. How many steps it has and which way leads to a job never change: that would be another ladder, and
     * screenings on the one would say nothing on the other ({@link InvalidInput}).
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_CODES)
    public void put(String code, LadderEntry wanted, Optional<String> seen) {
        Input input = new Input();
        LadderView view = wanted.view(code, input);
        input.finish();
        Stamp stamp = recording.stamp(user.userName());
        Optional<Long> known = ladders.idOf(code);
        known.ifPresent(id -> ladders.stored(id).version().requireSeen(seen, users::displayName));
        known.flatMap(id -> ladders.read(id).stream().reduce((earlier, later) -> later))
                .ifPresent(last -> requireSameLadder(last, view));
        long id = known.isPresent() ? ladders.revise(known.get(), view) : ladders.add(view);
        ladders.stored(id).touch(stamp);
        administered.fire(new Administered("ladder " + code));
    }

    private static void requireSameLadder(LadderView last, LadderView wanted) {
        Input input = new Input();
        if (last.lowerIsCloser() != wanted.lowerIsCloser()) {
            input.refuse("lowerIsCloser", "ladder.anotherLadder");
        }
        if (last.steps().size() != wanted.steps().size()) {
            input.refuse("steps", "ladder.anotherLadder");
        }
        if (wanted.from().isBefore(last.from())) {
            input.refuse("from", "ladder.beforeTheLast", last.from());
        }
        input.finish();
    }

    /** Adds a ladder with its first version and answers its number. */
    @Allow(Permission.CHANGE_CODES)
    public long install(LadderView ladder) {
        return ladders.add(ladder);
    }
}
