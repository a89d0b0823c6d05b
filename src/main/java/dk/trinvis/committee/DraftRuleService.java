package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says when drafts are made without anybody asking, and makes those that are due. A person finishes them as any other. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class DraftRuleService {

    @Inject
    private DraftRules rules;

    @Inject
    private EditionService editions;

    @Inject
    private CommitteeService committees;

    @Inject
    private MeetingService meetings;

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

    /** The rule of an initiative: never, until somebody says otherwise. */
    public DraftRuleView show(String initiativeCode) {
        initiatives.show(initiativeCode);
        return rules.of(initiativeCode)
                .map(DraftRule::view)
                .orElseGet(() -> new DraftRuleView(DraftKind.NEVER.code(), 0));
    }

    /** The state of the rule that whoever reads it now has seen. */
    public Version version(String initiativeCode) {
        return rules.of(initiativeCode).map(DraftRule::version).orElse(Version.NONE);
    }

    /**
     * Makes another rule for an initiative, for what comes after today.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void put(String initiativeCode, DraftRuleView wanted, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        initiatives.own(initiativeCode);
        version(initiativeCode).requireSeen(seen, users::displayName);
        Input input = new Input();
        DraftKind kind = input.coded("kind", DraftKind.class, wanted.kind(), "committee.drafts.noKind");
        int days = kind == DraftKind.NEVER ? 0 : Objects.requireNonNullElse(wanted.days(), 0);
        input.between("days", days, kind.fewest(), kind.most());
        input.finish();
        DraftRule rule = rules.of(initiativeCode).orElseGet(() -> added(initiativeCode));
        rule.revise(kind, days, clock.today());
        rule.touch(stamp);
        audit.administered("drafts of " + initiativeCode + " " + kind.code() + " " + days);
    }

    private DraftRule added(String initiativeCode) {
        DraftRule rule = new DraftRule(initiativeCode, clock.today());
        rules.add(rule);
        return rule;
    }

    /** The initiatives of which a draft is due. */
    List<String> due(LocalDate today) {
        return rules.all().stream()
                .filter(rule -> rule.due(today, meetings(rule)).isPresent())
                .map(DraftRule::initiativeCode)
                .toList();
    }

    /** Makes the draft of an initiative that is due, unless somebody else just did. */
    void draft(String initiativeCode, LocalDate today) {
        recording.stamp(user.userName());
        rules.of(initiativeCode)
                .ifPresent(rule -> rule.due(today, meetings(rule)).ifPresent(occasion -> {
                    editions.draft(new NewEdition(initiativeCode, clock.today(), null, null, null));
                    rule.drafted(occasion);
                }));
    }

    private List<LocalDate> meetings(DraftRule rule) {
        CommitteeView committee =
                committees.named(initiatives.show(rule.initiativeCode()).committee());
        if (committee.code().isEmpty()) {
            return List.of();
        }
        return meetings.list(Optional.of(committee.code())).stream()
                .filter(meeting -> !meeting.state().equals(MeetingState.CANCELLED.code()))
                .map(MeetingView::day)
                .toList();
    }
}
