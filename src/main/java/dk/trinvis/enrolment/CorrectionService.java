package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Corrections that wait because they reach {@link ReportedDays}: somebody of the team who may approve lets them be recorded
 * or rejects them, never their own; whoever asked sees what became of it.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_ACTIVITIES)
public class CorrectionService {

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_OWN = 50;

    @Inject
    private PendingCorrections corrections;

    @Inject
    private ReportedDays reported;

    @Inject
    private Instance<Correcting> correcting;

    @Inject
    private VisibleCases visible;

    @Inject
    private Enrolments enrolments;

    @Inject
    private ListedCases listed;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** Those of the user's team that wait, who has waited longest first. */
    @Allow(Permission.APPROVE_CORRECTIONS)
    public List<CorrectionView> waiting() {
        return views(corrections.waiting(user.team().orElse(-1)));
    }

    /** How many those are. */
    @Allow(Permission.APPROVE_CORRECTIONS)
    public CorrectionBacklog backlog() {
        return corrections.backlog(user.team().orElse(-1));
    }

    /** The latest that the user has asked for, decided or not. */
    public List<CorrectionView> own() {
        return views(corrections.askedBy(user.userName(), MOST_OWN));
    }

    /** One that the user asked for or may decide about, or {@link NotFound}. */
    public CorrectionView show(String id) {
        PendingCorrection one = corrections.withId(id).orElseThrow(() -> new NotFound("correction"));
        if (!isOwn(one)) {
            requireDeciding(one);
        }
        return views(List.of(one)).get(0);
    }

    /**
     * Has it recorded now, in the name of the user and with the names of both in the reason; {@link RuleBroken} with who and
     * when, if what it corrects has changed since it was asked for.
     *
     * @param seen the version of the correction that the user has seen
     */
    @Allow(Permission.APPROVE_CORRECTIONS)
    public void approve(String id, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        PendingCorrection one = undecided(id, seen);
        Message both = Message.of(
                "enrolment.corrections.bothNames", one.reason(), users.displayName(one.askedBy()), user.displayName());
        ApprovedCorrection approved = one.approve(stamp, both.in(Languages.DANISH));
        audit.changed(citizenId(one), "correction approved");
        Correcting whose = correcting.stream()
                .filter(each -> each.does(approved.kind()))
                .findFirst()
                .orElseThrow();
        reported.approved();
        try {
            whose.carryOut(approved);
        } catch (Version.Changed changed) {
            throw new RuleBroken(
                    "common.changedSince",
                    changed.explanation().orElseThrow().arguments().toArray());
        }
    }

    /** Nothing is recorded; the reason is for whoever asked. */
    @Allow(Permission.APPROVE_CORRECTIONS)
    public void reject(String id, String reason, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        PendingCorrection one = undecided(id, seen);
        one.reject(stamp, FreeText.required("reason", reason, LONGEST_REASON));
        audit.changed(citizenId(one), "correction rejected");
    }

    private PendingCorrection undecided(String id, Optional<String> seen) {
        PendingCorrection one = corrections.withId(id).orElseThrow(() -> new NotFound("correction"));
        requireDeciding(one);
        if (one.state() != CorrectionState.WAITING) {
            throw one.version().changed("enrolment.corrections.decided", users::displayName);
        }
        one.version().requireSeen(seen, users::displayName);
        if (isOwn(one)) {
            throw new RuleBroken("enrolment.corrections.notOwn");
        }
        return one;
    }

    private boolean isOwn(PendingCorrection one) {
        return one.askedBy().equals(user.userName());
    }

    private void requireDeciding(PendingCorrection one) {
        if (!user.may(Permission.APPROVE_CORRECTIONS)
                || visible.everChangeable(List.of(one.enrolmentId())).isEmpty()) {
            throw new NotFound("correction");
        }
    }

    private long citizenId(PendingCorrection one) {
        return enrolments.withId(one.enrolmentId()).citizenId();
    }

    private List<CorrectionView> views(List<PendingCorrection> some) {
        Set<Long> theirs = visible.everChangeable(
                some.stream().map(PendingCorrection::enrolmentId).toList());
        Map<String, CorrectionView> shown = new HashMap<>();
        listed.views(
                        some.stream()
                                .filter(each -> theirs.contains(each.enrolmentId()))
                                .toList(),
                        PendingCorrection::enrolmentId,
                        "corrections",
                        (one, enrolment, citizen) -> view(one, enrolment.ref(), citizen.citizenRef(), citizen.name()))
                .forEach(view -> shown.put(view.id(), view));
        return some.stream()
                .map(each -> Optional.ofNullable(shown.get(each.id())).orElseGet(() -> elsewhere(each)))
                .toList();
    }

    private CorrectionView elsewhere(PendingCorrection one) {
        return view(one, enrolments.refOf(one.enrolmentId()), "", Optional.empty());
    }

    private CorrectionView view(PendingCorrection one, String enrolmentRef, String citizenRef, Optional<String> name) {
        return new CorrectionView(
                one.id(),
                enrolmentRef,
                citizenRef,
                name,
                one.before(),
                one.after(),
                one.reason(),
                users.displayName(one.askedBy()),
                one.askedAt(),
                isOwn(one),
                one.state(),
                one.decidedBy().map(users::displayName),
                one.decidedAt(),
                one.decisionReason(),
                one.version());
    }
}
