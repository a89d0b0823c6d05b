package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Input;
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
    private CommitteeService committees;

    @Inject
    private Committees stored;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** That of the committee with the code. */
    public LetterheadView show(String code) {
        return last(code).map(LetterheadVersion::view).orElse(LetterheadView.NONE);
    }

    /** The state of it that whoever reads it now has seen. */
    public Version version(String code) {
        return last(code).map(LetterheadVersion::version).orElse(Version.NONE);
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
        version(code).requireSeen(seen, users::displayName);
        if (!show(code).equals(wanted)) {
            versions.add(new LetterheadVersion(stored.withCode(code).orElseThrow(), wanted, stamp));
            audit.administered("letterhead of committee " + code);
        }
    }

    private Optional<LetterheadVersion> last(String code) {
        return versions.last(committees.show(code).name(), Fact.NEVER);
    }
}
