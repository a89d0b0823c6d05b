package dk.trinvis.codelist;

import dk.trinvis.access.Administered;
import dk.trinvis.access.Allow;
import dk.trinvis.access.KnownRoles;
import dk.trinvis.access.Permission;
import dk.trinvis.access.RightsService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and changes roles: what they are called and when they can be given, which is a code list, and what they may do. */
@ApplicationScoped
@Transactional
@Allow(Permission.MANAGE_USERS)
public class RoleService implements KnownRoles {

    @Inject
    private Codes codes;

    @Inject
    private RightsService rights;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private Event<Administered> administered;

    /** Every role as it reads last, in the order in which they are shown. */
    public List<RoleRow> all() {
        Map<String, RoleRow> last = new LinkedHashMap<>();
        codes.rows(CodeList.ROLE)
                .forEach(row -> last.put(
                        row.code().code(),
                        new RoleRow(row.code(), row.days(), rights.of(row.code().code()))));
        return List.copyOf(last.values());
    }

    /** The role with the code, or {@link NotFound}. */
    public RoleRow show(String code) {
        return find(code).orElseThrow(() -> new NotFound("role"));
    }

    private Optional<RoleRow> find(String code) {
        return all().stream().filter(role -> role.code().code().equals(code)).findFirst();
    }

    /** The state of a role that whoever reads it now has seen. */
    public Version version(String code) {
        return rights.version(code);
    }

    @Override
    public boolean canBeGiven(String role) {
        return today().contains(role);
    }

    /** As {@link #put}, for a code that no role has yet. */
    public void add(String code, RoleEntry wanted) {
        recording.lock();
        if (codes.version(CodeList.ROLE, code).isPresent()) {
            throw new InvalidInput("code", "codelist.role.exists", code);
        }
        put(code, wanted, Optional.empty());
    }

    /**
     * Makes the role, or says how it reads from a day on, or with a last day that it is not given to anybody after it, and at
     * once what all who have it may do. There is always a role for administrators that can be given (rule "somebody next").
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public RoleRow put(String code, RoleEntry wanted, Optional<String> seen) {
        Input input = new Input();
        Set<Permission> may = wanted.checkedPermissions(code, input);
        CodeEntry name = wanted.name();
        CodeView view = name.view(code, input);
        Optional<DateRange> days = name.days(input);
        input.finish();
        rights.put(code, may, seen);
        codes.put(CodeList.ROLE, view, days.orElseThrow());
        requireSomebodyNext();
        administered.fire(new Administered("role " + code + " " + view.labelDa() + " " + days.orElseThrow()));
        return show(code);
    }

    private void requireSomebodyNext() {
        Set<String> endless = codes.rows(CodeList.ROLE).stream()
                .filter(row -> row.days().lastDay().isEmpty())
                .map(row -> row.code().code())
                .collect(Collectors.toSet());
        if (today().stream()
                .filter(endless::contains)
                .noneMatch(code -> rights.of(code).contains(Permission.MANAGE_USERS))) {
            throw new RuleBroken("codelist.role.somebodyNext");
        }
    }

    private Set<String> today() {
        return codes.on(CodeList.ROLE, clock.today()).stream()
                .map(CodeView::code)
                .collect(Collectors.toSet());
    }
}
