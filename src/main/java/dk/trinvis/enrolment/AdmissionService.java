package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.LeftOut;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Reference;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Admits citizens to initiatives. Somebody who comes back after at least a day gets a new enrolment that is linked to the one
 * before; without a day between it is the same, whose end is taken back (rule T-8).
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class AdmissionService {

    /** The columns of imported enrolments, and what the same is called here. */
    private static final Map<String, String> FIELDS =
            Map.of("first_day", "firstDay", "last_day", "initiative", "citizen_ref", "citizen");

    @Inject
    private Enrolments enrolments;

    @Inject
    private VisibleCases visible;

    @Inject
    private EnrolmentIntake intake;

    @Inject
    private TargetGroupService targetGroups;

    @Inject
    private Referrals referrals;

    @Inject
    private CaseService cases;

    @Inject
    private CitizenService citizens;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The citizen who is to be admitted, with their cases, or {@link dk.trinvis.common.NotFound}. */
    public Chronicle prepare(String citizenRef) {
        return citizens.withCases(citizenRef, "admission page");
    }

    /** Admits the citizen and answers the reference of the enrolment; {@link InvalidInput} names the field to blame. */
    public String admit(String citizenRef, NewEnrolment wanted) {
        String ref = enrol(citizenRef, wanted);
        Enrolment enrolment = enrolments.withRef(ref).orElseThrow().enrolment();
        Stamp stamp = recording.stamp(user.userName());
        LocalDate firstDay = Objects.requireNonNull(wanted.firstDay(), "admitted on a day");
        wanted.targetGroup().ifPresent(code -> targetGroups.begin(enrolment, code, firstDay, stamp));
        referrals
                .waiting(enrolment.citizenId(), enrolment.initiativeId())
                .ifPresent(waiting -> Revision.of(List.of(waiting), List.of(waiting.admitted(clock.today(), ref)))
                        .record(stamp, referrals::add));
        return ref;
    }

    private String enrol(String citizenRef, NewEnrolment wanted) {
        Stamp stamp = recording.stamp(user.userName());
        Chronicle citizen = citizens.open(citizenRef, "admission");
        if (citizen.isReadOnly()) {
            throw new RuleBroken("enrolment.onlyToRead");
        }
        InitiativeView initiative = initiatives
                .find(wanted.initiative())
                .orElseThrow(() -> new InvalidInput("initiative", "enrolment.unknownInitiative"));
        LocalDate firstDay = Optional.ofNullable(wanted.firstDay())
                .orElseThrow(() -> new InvalidInput("firstDay", "enrolment.admit.noFirstDay"));
        Optional<String> goesOn = goOn(
                citizen.citizen().id(),
                initiative,
                firstDay,
                ref -> wanted.reopening()
                        .orElseThrow(() -> new InvalidInput("reopening", "enrolment.admit.reopens", ref)));
        if (goesOn.isPresent()) {
            return goesOn.get();
        }
        Optional<String> late =
                LateRule.reason(firstDay, clock.today(), wanted.reason().orElse(null));
        return begin(citizen, initiative, firstDay, wanted.caseworker().orElseGet(user::userName), stamp.late(late));
    }

    private String begin(
            Chronicle citizen, InitiativeView initiative, LocalDate firstDay, String caseworker, Stamp stamp) {
        String ref = Reference.unused(
                initiative.code() + "-", used -> enrolments.withRef(used).isPresent());
        EnrolmentEntry entry = new EnrolmentEntry(
                ref,
                citizen.citizen().citizenRef(),
                initiative.code(),
                firstDay,
                Optional.empty(),
                Optional.empty(),
                Optional.of(caseworker),
                Optional.empty(),
                Optional.empty(),
                LeftOut.NOTHING);
        Intake into = Intake.change(1, stamp);
        intake.take(List.of(entry), into, seen -> {});
        into.refusals().stream().findFirst().ifPresent(refusal -> {
            if (CitizenCases.RULES.contains(refusal.message().key())) {
                throw new RuleBroken(refusal.message());
            }
            String field = FIELDS.getOrDefault(refusal.field(), refusal.field());
            throw new InvalidInput(List.of(new InvalidInput.FieldError(field, refusal.message())));
        });
        audit.changed(citizen.citizen().id(), "admitted");
        return ref;
    }

    /**
     * Lets the citizen's enrolment that ended the day before go on, and answers its reference; nothing where there is none.
     * {@link RuleBroken} where its end has been reported, which waits for nobody in the middle of an admission.
     *
     * @param why asked for the reason with that reference
     */
    Optional<String> goOn(long citizenId, InitiativeView initiative, LocalDate firstDay, UnaryOperator<String> why) {
        Optional<CaseFile> before = endedTheDayBefore(citizenId, initiative, firstDay);
        Optional<String> ref = before.map(file -> file.enrolment().ref());
        ref.ifPresent(one -> {
            if (cases.cancelEnd(one, why.apply(one), Optional.empty()).isPresent()) {
                throw new RuleBroken("enrolment.corrections.cancelEndThere", one);
            }
        });
        return ref;
    }

    private Optional<CaseFile> endedTheDayBefore(long citizenId, InitiativeView initiative, LocalDate firstDay) {
        return visible.readable(enrolments.ofCitizens(List.of(citizenId))).stream()
                .filter(file -> file.enrolment().initiativeId() == initiative.id())
                .filter(file -> days(file).until().equals(firstDay))
                .findFirst();
    }

    private static DateRange days(CaseFile file) {
        return file.span().orElseThrow().days();
    }
}
