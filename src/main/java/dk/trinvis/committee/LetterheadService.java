package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Input;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What stands on top of committees' papers. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class LetterheadService {

    @Inject
    private LetterheadVersions versions;

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

    /** That of the committee with the code, or {@link NotFound}. */
    public Versioned<LetterheadView> show(String code) {
        return last(stored(code));
    }

    /**
     * Puts this on the papers that are written from now on. Editions that are frozen keep what they have.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void put(String code, LetterheadEntry entry, Optional<String> seen) {
        Input input = new Input();
        LetterheadView wanted = entry.view(input);
        input.finish();
        Stamp stamp = recording.stamp(user.userName());
        Committee committee = stored(code);
        Versioned<LetterheadView> before = last(committee);
        before.version().requireSeen(seen, users::displayName);
        if (!before.view().equals(wanted)) {
            versions.add(new LetterheadVersion(committee, wanted, stamp));
            audit.administered("letterhead of committee " + code);
        }
    }

    private Versioned<LetterheadView> last(Committee committee) {
        return versions.last(committee.view().name(), Fact.NEVER)
                .map(version -> new Versioned<>(version.view(), version.version()))
                .orElseGet(() -> new Versioned<>(LetterheadView.NONE, Version.NONE));
    }

    private Committee stored(String code) {
        return committees.withCode(code).orElseThrow(() -> new NotFound("committee"));
    }
}
