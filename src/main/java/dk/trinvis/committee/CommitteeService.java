package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The political bodies that papers are made for. */
@ApplicationScoped
@Transactional
@Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
public class CommitteeService {

    @Inject
    private Committees committees;

    @Inject
    private CommitteeMembers members;

    @Inject
    private Templates templates;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All, by name. */
    public List<CommitteeView> list() {
        return committees.all().stream().map(Committee::view).toList();
    }

    /** The one with the code, or {@link NotFound}. */
    public CommitteeView show(String code) {
        return stored(code).view();
    }

    /** How the one with the code wants its papers. */
    public TemplateView template(String code) {
        return templates.of(stored(code));
    }

    /** The state of the one with the code that whoever reads it now has seen. */
    public Version version(String code) {
        return stored(code).version();
    }

    /** The one with the name that an initiative gives its committee, or what holds for one that nobody has set up. */
    public CommitteeView named(String name) {
        return committees.viewNamed(name).orElseGet(() -> CommitteeView.unknown(name));
    }

    /**
     * Makes the committee with the code, or changes it. Initiatives know their committee by its name, and with that what its
     * papers keep back, so one that an initiative names keeps it.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void put(String code, CommitteeEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Input input = new Input();
        Optional<Committee> known = committees.withCode(code);
        CommitteeView wanted = entry.view(code, known.map(Committee::view), input);
        if (templates.withCode(wanted.template()).isEmpty()) {
            input.refuse("template", "committee.template.unknown");
        }
        input.finish();
        committees.change();
        known.ifPresent(committee -> committee.version().requireSeen(seen, users::displayName));
        requireFree(wanted);
        known.map(Committee::view)
                .filter(before -> !before.name().equals(wanted.name()))
                .ifPresent(this::requireUnnamed);
        if (known.map(committee -> committee.revise(wanted)).orElse(true)) {
            Committee stored = known.orElseGet(() -> added(wanted));
            stored.touch(stamp);
            audit.administered("committee " + code);
        }
    }

    private void requireFree(CommitteeView wanted) {
        committees
                .named(wanted.name())
                .filter(other -> !other.view().code().equals(wanted.code()))
                .ifPresent(other -> {
                    throw new InvalidInput("name", "committee.nameTaken");
                });
    }

    private void requireUnnamed(CommitteeView before) {
        initiatives.all().stream()
                .filter(initiative -> initiative.committee().equals(before.name()))
                .findFirst()
                .ifPresent(initiative -> {
                    throw new InvalidInput("name", "committee.nameInUse", initiative.code(), before.name());
                });
    }

    /** What a committee that is to be set up begins with. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public CommitteeView blank() {
        return CommitteeView.unknown("");
    }

    /** Makes a committee with a code that none has yet. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void make(String code, CommitteeEntry entry) {
        Input input = new Input();
        input.code("newCode", code, CommitteeEntry.CODE_LENGTH);
        input.finish();
        recording.lock();
        if (committees.withCode(code).isPresent()) {
            throw new InvalidInput("newCode", "committee.codeTaken");
        }
        put(code, entry, Optional.empty());
    }

    /** Who sits in the committee with the code, and those who left. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public CommitteeRoster members(String code) {
        Committee committee = stored(code);
        Optional<Integer> demanded = committee.view().viceChairs();
        CommitteeBoard board = new CommitteeBoard(members.of(committee));
        OptionalInt other = board.otherThanDemanded(
                demanded.stream().mapToInt(Integer::intValue).findFirst(), clock.today());
        boolean nominated = committee.view().kind().equals(CommitteeKind.ADVISORY_FORUM.code());
        return new CommitteeRoster(
                members.listed(committee),
                demanded,
                other.stream().boxed().findFirst(),
                nominated ? board.notNominated(clock.today()) : List.of());
    }

    /** Whom the committee's papers are sent to on a day: who sits there then and has an address. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public List<CommitteeRecipient> recipients(String code, LocalDate day) {
        return members.recipients(stored(code), day);
    }

    /** The member with the id in the committee with the code. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public CommitteeMemberView member(String code, long id) {
        return member(stored(code), id).view();
    }

    /** The state of the member that whoever reads it now has seen. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public Version memberVersion(String code, long id) {
        return member(stored(code), id).version();
    }

    /** Adds a member; answers the id. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public long addMember(String code, CommitteeMemberEntry entry) {
        Stamp stamp = recording.stamp(user.userName());
        Committee committee = stored(code);
        CommitteeMember member = new CommitteeMember(committee.id(), entry.view(users::isUser));
        members.add(member);
        changed(committee, member, stamp);
        return member.id();
    }

    /**
     * Changes what is known of a member.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void changeMember(String code, long id, CommitteeMemberEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Committee committee = stored(code);
        CommitteeMember member = member(committee, id);
        member.version().requireSeen(seen, users::displayName);
        member.revise(entry.view(users::isUser));
        changed(committee, member, stamp);
    }

    private void changed(Committee committee, CommitteeMember member, Stamp stamp) {
        new CommitteeBoard(members.of(committee)).requireOneChair();
        member.touch(stamp);
        audit.administered(
                "member " + member.id() + " of committee " + committee.view().code());
    }

    private CommitteeMember member(Committee committee, long id) {
        return members.withId(id)
                .filter(member -> member.committeeId() == committee.id())
                .orElseThrow(() -> new NotFound("member of a committee"));
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
