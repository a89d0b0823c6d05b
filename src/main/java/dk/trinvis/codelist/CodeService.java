package dk.trinvis.codelist;

import dk.trinvis.access.Administered;
import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and changes code lists. */
@ApplicationScoped
@Transactional
public class CodeService {

    @Inject
    private Codes codes;

    @Inject
    private Recording recording;

    @Inject
    private Event<Administered> administered;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    /** The codes that may be used for something that happens on the day, in the order in which they are shown. */
    @Unguarded("words for everybody")
    public List<CodeView> on(CodeList list, LocalDate day) {
        return codes.on(list, day);
    }

    /** Every code that was ever in the list, once each as it reads today, in the order in which they are shown. */
    @Unguarded("words for everybody")
    public List<CodeView> ever(CodeList list) {
        return ever(list, clock.today());
    }

    /** The same as they read on a day: those no longer used then as they read last, those to come as they will at first. */
    @Unguarded("words for everybody")
    public List<CodeView> ever(CodeList list, LocalDate day) {
        return codes.ever(list, day);
    }

    /** The same, by code. */
    @Unguarded("words for everybody")
    public Map<String, CodeView> byCode(CodeList list, LocalDate day) {
        Map<String, CodeView> byCode = new LinkedHashMap<>();
        on(list, day).forEach(code -> byCode.put(code.code(), code));
        return byCode;
    }

    /** The label of a code in one of the lists as it reads today; the code itself where none has it. */
    @Unguarded("words for everybody")
    public Words label(String code, CodeList... lists) {
        return Stream.of(lists)
                .flatMap(list -> ever(list).stream())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .<Words>map(known -> known::label)
                .orElseGet(() -> Words.always(code));
    }

    /** Every code of the list as it has read, reads and will read, in the order in which they are shown and then by day. */
    @Allow(Permission.CHANGE_CODES)
    public List<CodeRow> rows(String list) {
        return codes.rows(list(list));
    }

    /** The rows of one of its codes; {@link NotFound}. */
    @Allow(Permission.CHANGE_CODES)
    public List<CodeRow> show(String list, String code) {
        List<CodeRow> found = rows(list).stream()
                .filter(row -> row.code().code().equals(code))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("code");
        }
        return found;
    }

    /** The state of a code that whoever reads it now has seen; {@link NotFound}. */
    @Allow(Permission.CHANGE_CODES)
    public Version version(String list, String code) {
        return codes.version(list(list), code).orElseThrow(() -> new NotFound("code"));
    }

    /** Makes a code as {@link #put} does; {@link InvalidInput} when somebody else has made it. */
    @Allow(Permission.CHANGE_CODES)
    public void make(String list, String code, CodeEntry wanted) {
        recording.lock();
        if (codes.version(list(list), code).isPresent()) {
            throw new InvalidInput("newCode", "codelist.exists", code);
        }
        put(list, code, wanted, Optional.empty());
    }

    /**
     * Makes the code, says how it reads from a day on, or with a last day that it is not used after it; what was recorded with
     * it keeps it. From the day since which it reads as it does now on, its words are put right. A day before that is
     * {@link InvalidInput}.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_CODES)
    public void put(String list, String code, CodeEntry wanted, Optional<String> seen) {
        CodeList into = list(list);
        Input input = new Input();
        CodeView view = wanted.view(code, input);
        Optional<DateRange> days = wanted.days(input);
        input.finish();
        Stamp stamp = recording.stamp(user.userName());
        codes.version(into, code).ifPresent(now -> now.requireSeen(seen, users::displayName));
        codes.put(into, view, days.orElseThrow());
        codes.touch(into, code, stamp);
        administered.fire(new Administered("code " + list + " " + code));
    }

    private static CodeList list(String key) {
        return CodeList.withKey(key).orElseThrow(() -> new NotFound("code list"));
    }

    /** Adds codes, shown in the order given, usable from a day on. */
    @Allow(Permission.CHANGE_CODES)
    public void install(CodeList list, LocalDate from, List<CodeView> views) {
        codes.add(list, views, DateRange.from(from));
    }

    @Unguarded("the start asks before anybody has signed in")
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** Whether nothing was ever in the list. */
    @Unguarded("the start asks before anybody has signed in")
    public boolean isEmpty(CodeList list) {
        return ever(list).isEmpty();
    }
}
