package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Those who wait for a place in an initiative, and what somebody decides when one is free. The team of the initiative sees
 * them; {@link NotFound} for anybody else.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class PoolService {

    private static final String PURPOSE = "referral";
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Referrals referrals;

    @Inject
    private AdmissionRule admissions;

    @Inject
    private AdmissionService usual;

    @Inject
    private EnrolmentIntake intake;

    @Inject
    private Enrolments enrolments;

    @Inject
    private TargetGroupService targetGroups;

    @Inject
    private CitizenService citizens;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** Everybody who waits, who has waited longest first. */
    public List<ReferralView> waiting(String initiativeCode) {
        InitiativeView initiative = initiatives.show(initiativeCode);
        requireOwn(initiative);
        return views(initiative, referrals.waitingWithPassOvers(initiative.id()), "screening pool");
    }

    /** One referral, decided or not. */
    public ReferralView show(String referralId) {
        Map<Referral, List<PassOver>> found = referrals.withPassOvers(referralId);
        Referral referral = found.keySet().stream().findFirst().orElseThrow(() -> new NotFound("referral"));
        InitiativeView initiative = initiatives.withId(referral.initiativeId());
        requireOwn(initiative);
        audit.read(referral.citizenId(), PURPOSE);
        return views(initiative, found, PURPOSE).get(0);
    }

    /** What the enrolments of those who wait would be called if nobody says otherwise, by the citizens' references. */
    public Map<String, String> suggestedRefs(String initiativeCode, List<ReferralView> some) {
        InitiativeView initiative = initiatives.show(initiativeCode);
        requireOwn(initiative);
        return admissions.suggested(
                initiative,
                some.stream()
                        .filter(each -> each.state() == ReferralState.WAITING)
                        .map(ReferralView::citizenRef)
                        .toList());
    }

    /** Whom to refer; opened and audited. */
    public CitizenRow candidate(String citizenRef) {
        return citizens.show(citizenRef, "referral page");
    }

    /** Change: a citizen is referred to an initiative, and waits. Answers the referral's id. */
    public String refer(String initiativeCode, NewReferral wanted) {
        Stamp stamp = recording.stamp(user.userName());
        InitiativeView initiative = initiatives
                .find(initiativeCode)
                .orElseThrow(() -> new InvalidInput("initiative", "enrolment.unknownInitiative"));
        Referral.Cause cause = wanted.cause(user.displayName());
        CitizenRow citizen = changeable(Optional.ofNullable(wanted.citizenRef()).orElse(""));
        if (referrals.isWaiting(citizen.id(), initiative.id())) {
            throw new RuleBroken("enrolment.pool.waitsAlready", initiative.title());
        }
        Referral referral = new Referral(
                UUID.randomUUID().toString(), citizen.id(), initiative.id(), wanted.day(clock.today()), cause);
        Revision.of(List.of(), List.of(referral)).record(stamp, referrals::add);
        audit.changed(citizen.id(), "referred");
        return referral.series();
    }

    private CitizenRow changeable(String citizenRef) {
        Chronicle citizen = citizens.open(citizenRef, PURPOSE);
        if (citizen.isReadOnly()) {
            throw new RuleBroken("citizen.onlyToRead");
        }
        return citizen.citizen();
    }

    /**
     * Change: the citizen gets a place, by the usual admission; where somebody qualifies who has waited longer, they are passed
     * over for a reason. Answers the reference of the enrolment.
     */
    @Allow(Permission.DECIDE_ADMISSIONS)
    public String admit(String referralId, Admission admission, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Referral referral = undecided(referralId, seen);
        InitiativeView initiative = initiatives.withId(referral.initiativeId());
        passOverThoseBefore(referral, initiative, admission, stamp);
        LocalDate firstDay = admission.day(clock.today());
        String enrolmentRef = usual.goOn(
                        referral.citizenId(),
                        initiative,
                        firstDay,
                        ref -> admission.why("enrolment.admit.reopens", ref))
                .orElseGet(() -> begin(referral, initiative, admission, stamp));
        admission.group().ifPresent(code -> {
            Enrolment begun = enrolments.withRef(enrolmentRef).orElseThrow().enrolment();
            targetGroups.begin(begun, code, firstDay, stamp);
        });
        // Read again: an intake forgets what was read before it.
        Referral waiting = undecided(referralId, Optional.empty());
        Revision.of(List.of(waiting), List.of(waiting.admitted(clock.today(), enrolmentRef)))
                .record(stamp, referrals::add);
        audit.changed(referral.citizenId(), "admitted");
        return enrolmentRef;
    }

    private String begin(Referral referral, InitiativeView initiative, Admission admission, Stamp stamp) {
        String citizenRef = citizens.ref(referral.citizenId());
        admission.ref().ifPresent(admissions::requireUnused);
        String suggested = admissions.suggested(initiative, List.of(citizenRef)).getOrDefault(citizenRef, "");
        EnrolmentEntry entry = admission.entry(citizenRef, initiative.code(), suggested, clock.today());
        Optional<String> late = LateRule.reason(entry.firstDay(), clock.today(), admission.reason());
        Intake into = Intake.change(1, stamp.late(late));
        intake.take(List.of(entry), into, done -> {});
        into.refusals().stream().findFirst().ifPresent(refusal -> {
            throw new RuleBroken(refusal.message());
        });
        return entry.enrolmentRef();
    }

    private void passOverThoseBefore(Referral referral, InitiativeView initiative, Admission admission, Stamp stamp) {
        List<Referral> before = referrals.waiting(initiative.id()).stream()
                .filter(each -> each.valid().first().isBefore(referral.valid().first()))
                .toList();
        Set<Long> unfit = admissions
                .obstacles(initiative, before.stream().map(Referral::citizenId).toList())
                .keySet();
        List<Referral> passed = before.stream()
                .filter(each -> !unfit.contains(each.citizenId()))
                .toList();
        if (!passed.isEmpty()) {
            String why = admission.why("enrolment.pool.reasonForOrder", passed.size());
            passed.forEach(each -> {
                Revision.of(List.of(), List.of(new PassOver(each.series(), clock.today(), why)))
                        .record(stamp, referrals::add);
                audit.changed(each.citizenId(), "passed over");
            });
        }
    }

    /** Change: there was a place, and somebody else got it. The citizen goes on waiting; the reason stays with them. */
    @Allow(Permission.DECIDE_ADMISSIONS)
    public void passOver(String referralId, String reason, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Referral referral = undecided(referralId, seen);
        String why = FreeText.required("reason", reason, LONGEST_REASON);
        Revision.of(List.of(), List.of(new PassOver(referral.series(), clock.today(), why)))
                .record(stamp, referrals::add);
        audit.changed(referral.citizenId(), "passed over");
    }

    /** Change: the citizen no longer waits, without a place. */
    public void withdraw(String referralId, String reason, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Referral referral = undecided(referralId, seen);
        String why = FreeText.required("reason", reason, LONGEST_REASON);
        Revision.of(List.of(referral), List.of(referral.withdrawn(clock.today(), why)))
                .record(stamp, referrals::add);
        audit.changed(referral.citizenId(), "referral withdrawn");
    }

    private Referral undecided(String referralId, Optional<String> seen) {
        Map<Referral, List<PassOver>> found = referrals.withPassOvers(referralId);
        Referral referral = found.keySet().stream().findFirst().orElseThrow(() -> new NotFound("referral"));
        requireOwn(initiatives.withId(referral.initiativeId()));
        Version version = version(referral, found.getOrDefault(referral, List.of()));
        if (referral.state() != ReferralState.WAITING) {
            throw version.changed("enrolment.pool.decided", users::displayName);
        }
        version.requireSeen(seen, users::displayName);
        return referral;
    }

    private void requireOwn(InitiativeView initiative) {
        if (user.team().isEmpty() || user.team().getAsLong() != initiative.teamId()) {
            throw new NotFound("pool");
        }
    }

    private List<ReferralView> views(InitiativeView initiative, Map<Referral, List<PassOver>> some, String purpose) {
        Function<Referral, CitizenRow> people = citizens.listed(some.keySet(), Referral::citizenId, purpose);
        Map<Long, Message> obstacles = admissions.obstacles(
                initiative,
                some.keySet().stream()
                        .filter(each -> each.state() == ReferralState.WAITING)
                        .map(Referral::citizenId)
                        .toList());
        return some.entrySet().stream()
                .map(each -> view(
                        each.getKey(),
                        initiative,
                        people.apply(each.getKey()),
                        each.getValue(),
                        Optional.ofNullable(obstacles.get(each.getKey().citizenId()))))
                .toList();
    }

    private static Version version(Referral referral, Collection<PassOver> own) {
        return Version.of(Stream.<Fact>concat(Stream.of(referral), own.stream()));
    }

    private static ReferralView view(
            Referral referral,
            InitiativeView initiative,
            CitizenRow person,
            List<PassOver> passedOver,
            Optional<Message> obstacle) {
        return new ReferralView(
                referral.series(),
                initiative.code(),
                person.citizenRef(),
                person.name(),
                referral.valid().first(),
                referral.cause().reason(),
                referral.cause().referredBy(),
                referral.state(),
                referral.decisionReason(),
                referral.enrolmentRef(),
                passedOver.stream().map(PassOver::view).toList(),
                obstacle,
                version(referral, passedOver));
    }
}
