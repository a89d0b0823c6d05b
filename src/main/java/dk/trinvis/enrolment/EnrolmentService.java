package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.Chronicle.Waiting;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.enrolment.Responsibility.Who;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;

/** Shows enrolments and takes them in. People see those of their own team; each look leaves a row in the audit trail. */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_CASES)
public class EnrolmentService {

    @Inject
    private Enrolments enrolments;

    @Inject
    private WholeCases cases;

    @Inject
    private EnrolmentIntake intake;

    @Inject
    private ScreeningIntake screenings;

    @Inject
    private VisibleCases visible;

    @Inject
    private CitizenService citizens;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The enrolment with the reference, or {@link dk.trinvis.common.NotFound}. */
    public EnrolmentView show(String enrolmentRef, String purpose) {
        CaseFile file = visible.readable(enrolmentRef);
        audit.read(file.enrolment().citizenId(), purpose);
        return view(file);
    }

    /** The reference of the citizen whose enrolment it is; says nothing about them. */
    public String citizenRef(String enrolmentRef) {
        return citizens.ref(visible.readable(enrolmentRef).enrolment().citizenId());
    }

    /** The case with the reference, to read what else is recorded of it; {@link dk.trinvis.common.NotFound}. */
    public OpenedCase open(String enrolmentRef, String purpose) {
        return opened(visible.readable(enrolmentRef), purpose);
    }

    /** The same to change it; {@link dk.trinvis.common.RuleBroken} when it may only be read. */
    public OpenedCase openToChange(String enrolmentRef, String purpose) {
        return opened(visible.withRef(enrolmentRef), purpose);
    }

    /** The numbers of those of the enrolments that the user's team answers for, by reference; says nothing about them. */
    public Map<String, Long> numbers(Collection<String> refs) {
        return enrolments.numbers(user.teamOrNone(), refs);
    }

    /** The reference of the enrolment with a number; says nothing about it. */
    public String ref(long enrolmentId) {
        return enrolments.refOf(enrolmentId);
    }

    /** Every enrolment of a citizen who has just been opened, and audited as that, the latest first. */
    public OfCitizen ofCitizen(long citizenId) {
        WholeCases.OfCitizen all = cases.ofCitizen(citizenId);
        List<EnrolmentView> views = visible.readable(all.files()).stream()
                .map(this::view)
                .sorted((a, b) -> b.firstDay().compareTo(a.firstDay()))
                .toList();
        return new OfCitizen(views, waiting(all.waiting()));
    }

    /** Who is referred where and why is known to the team of the initiative only. */
    private List<Waiting> waiting(List<Referral> referrals) {
        return referrals.stream()
                .filter(each -> user.may(Permission.SEE_SENSITIVE))
                .filter(each -> user.team()
                        .equals(OptionalLong.of(
                                initiatives.withId(each.initiativeId()).teamId())))
                .map(each -> new Waiting(
                        initiatives.withId(each.initiativeId()).title(),
                        each.valid().first(),
                        each.cause().reason()))
                .toList();
    }

    /**
     * The enrolments of somebody.
     *
     * @param waiting for what places they wait
     */
    public record OfCitizen(List<EnrolmentView> enrolments, List<Waiting> waiting) {}

    /**
     * The days of the enrolments that a file of the user's may name, by reference; others are left out as if they did not
     * exist. At most a few hundred at a time.
     */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public Map<String, EnrolmentDays> days(Collection<String> refs) {
        Map<String, EnrolmentDays> days = new HashMap<>();
        on(clock.today(), refs).forEach((ref, one) -> days.put(ref, one.enrolment()));
        return days;
    }

    /** The same with the step on a day. */
    public Map<String, OnDay> on(LocalDate day, Collection<String> refs) {
        Map<String, OnDay> found = new HashMap<>();
        for (CaseFile file : enrolments.withRefsOn(day, refs)) {
            file.span()
                    .filter(span -> visible.mayTakeIn(file))
                    .map(span -> new OnDay(days(file.enrolment(), span.days()), file.stepOn(day)))
                    .ifPresent(one -> found.put(one.enrolment().enrolmentRef(), one));
        }
        return found;
    }

    /** The citizens' cases that go on and that the user may change, by reference, with the reference of whose each is. */
    public Map<String, String> running(Collection<String> citizenRefs) {
        Map<String, Long> ids = citizens.ids(citizenRefs);
        LocalDate today = clock.today();
        Map<String, String> running = new LinkedHashMap<>();
        for (CaseFile file : enrolments.ofCitizensOn(today, ids.values())) {
            if (file.span().filter(span -> span.days().until().isAfter(today)).isPresent() && visible.mayTakeIn(file)) {
                ids.forEach((ref, id) -> {
                    if (id == file.enrolment().citizenId()) {
                        running.put(file.enrolment().ref(), ref);
                    }
                });
            }
        }
        return running;
    }

    /**
     * An enrolment on a day.
     *
     * @param step empty before the first screening
     */
    public record OnDay(EnrolmentDays enrolment, Optional<Integer> step) {}

    /** Those of the enrolments with the numbers that the user may change; says nothing else about them. */
    @Allow(Permission.RECORD_ATTENDANCE)
    public Set<Long> changeable(Collection<Long> enrolmentIds) {
        return visible.changeable(enrolmentIds);
    }

    /** Checks or records many enrolments; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void take(List<EnrolmentEntry> entries, Intake into, IntConsumer done) {
        intake.take(entries, into, done);
    }

    /** Checks or records many screenings; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void takeScreenings(List<ScreeningEntry> entries, Intake into, IntConsumer done) {
        screenings.take(entries, into, done);
    }

    private OpenedCase opened(CaseFile file, String purpose) {
        audit.read(file.enrolment().citizenId(), purpose);
        return new OpenedCase(days(file.enrolment(), file.span().orElseThrow().days()));
    }

    private static EnrolmentDays days(Enrolment enrolment, DateRange days) {
        return new EnrolmentDays(
                enrolment.id(), enrolment.ref(), enrolment.citizenId(), enrolment.initiativeId(), days);
    }

    private EnrolmentView view(CaseFile file) {
        Enrolment enrolment = file.enrolment();
        DateRange days = file.span().orElseThrow().days();
        InitiativeView initiative = initiatives.withId(enrolment.initiativeId());
        return new EnrolmentView(
                enrolment.id(),
                enrolment.ref(),
                enrolment.citizenId(),
                initiative.id(),
                initiative.code(),
                initiative.title(),
                days.first(),
                days.lastDay(),
                file.span().orElseThrow().endReason(),
                file.span().orElseThrow().destination(),
                enrolment.ordinal(),
                enrolment.previousId().map(enrolments::refOf),
                file.responsible().flatMap(Who::caseworker),
                file.lateReason().filter(reason -> user.may(Permission.SEE_SENSITIVE)),
                sensitive(ScreeningHistory.of(file.history())),
                file.version());
    }

    /** Reasons and the citizen's own words are for those who work with them, not for company consultants. */
    private List<EnrolmentView.ScreeningRow> sensitive(List<EnrolmentView.ScreeningRow> rows) {
        if (user.may(Permission.SEE_SENSITIVE)) {
            return rows;
        }
        return rows.stream()
                .map(row -> new EnrolmentView.ScreeningRow(
                        row.effectiveOn(),
                        row.step(),
                        row.assessor(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        row.recordedAt(),
                        row.replacedAt(),
                        Optional.empty()))
                .toList();
    }
}
