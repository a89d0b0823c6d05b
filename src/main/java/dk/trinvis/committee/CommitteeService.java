package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The political bodies that papers are made for. */
@ApplicationScoped
@Transactional
@Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
public class CommitteeService {

    @Inject
    private Committees committees;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** All, by name. */
    public List<CommitteeView> list() {
        return committees.all().stream().map(Committee::view).toList();
    }

    /** The one with the code, or {@link NotFound}. */
    public CommitteeView show(String code) {
        return stored(code).view();
    }

    /** The state of the one with the code that whoever reads it now has seen. */
    public Version version(String code) {
        return stored(code).version();
    }

    /** The one with the name that an initiative gives its committee, or what holds for one that nobody has set up. */
    public CommitteeView named(String name) {
        return committees.named(name).map(Committee::view).orElseGet(() -> CommitteeView.unknown(name));
    }

    /**
     * Makes the committee with the code, or changes it.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void put(String code, CommitteeEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Input input = new Input();
        CommitteeView wanted = entry.view(code, input);
        input.finish();
        Optional<Committee> known = committees.withCode(code);
        known.ifPresent(committee -> committee.version().requireSeen(seen, users::displayName));
        committees
                .named(wanted.name())
                .filter(other -> !other.view().code().equals(code))
                .ifPresent(other -> {
                    throw new InvalidInput("name", "committee.nameTaken");
                });
        if (known.map(committee -> committee.revise(wanted)).orElse(true)) {
            Committee stored = known.orElseGet(() -> added(wanted));
            stored.touch(stamp);
            audit.administered("committee " + code);
        }
    }

    private Committee added(CommitteeView wanted) {
        Committee committee = new Committee(wanted);
        committees.add(committee);
        return committee;
    }

    private Committee stored(String code) {
        return committees.withCode(code).orElseThrow(() -> new NotFound("committee"));
    }
}
