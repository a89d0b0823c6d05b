package dk.trinvis.activity;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.activity.ActivityView.Recorded;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.company.CompanyService;
import dk.trinvis.company.CompanyView;
import dk.trinvis.company.CvrNumber;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.OpenedCase;
import dk.trinvis.enrolment.PeriodsChanged;
import dk.trinvis.enrolment.TargetGroupService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Shows activities and takes them in; lets them follow when an enrolment's days change. */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_CASES)
public class ActivityService {

    @Inject
    private Activities activities;

    @Inject
    private OpenedActivities opened;

    @Inject
    private ActivityIntake intake;

    @Inject
    private ActivityTypes types;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private TargetGroupService targetGroups;

    @Inject
    private LimitWarnings limits;

    @Inject
    private CompanyService companies;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The types that the user may choose for something that begins on the day. */
    public List<CodeView> types(LocalDate day) {
        return types.on(day);
    }

    /**
     * What goes on in some cases.
     *
     * @param byEnrolment by the enrolments' numbers, by first day; sensitive types only for those who may see them
     * @param companies the names of known companies by CVR number
     */
    public record OfCases(Map<Long, List<ActivityRow>> byEnrolment, Map<String, String> companies) {}

    /** The activities of cases that have been opened. */
    public OfCases ofCases(Collection<OpenedCase> cases) {
        Activities.WithCompanies found =
                activities.withCompanies(cases.stream().map(OpenedCase::id).toList());
        Map<Long, List<ActivityRow>> shown = new HashMap<>();
        found.byEnrolment().forEach((enrolment, all) -> shown.put(enrolment, rows(all)));
        return new OfCases(shown, found.companies());
    }

    /** Activities of the enrolment with the reference, by first day; {@link dk.trinvis.common.NotFound}. */
    public List<ActivityRow> ofEnrolment(String enrolmentRef, String purpose) {
        OpenedCase one = enrolments.open(enrolmentRef, purpose);
        return ofCases(List.of(one)).byEnrolment().getOrDefault(one.id(), List.of());
    }

    private List<ActivityRow> rows(List<ActivitySeries> all) {
        return all.stream()
                .filter(each -> user.may(Permission.SEE_SENSITIVE)
                        || types.include(each.frame().type(), each.frame().firstDay()))
                .map(each -> seen(each.row(clock.today())))
                .toList();
    }

    /** The activity with the key, called off and annulled ones included, or {@link dk.trinvis.common.NotFound}. */
    public ActivityView show(String id, String purpose) {
        OpenedActivity one = opened.toRead(id, purpose);
        ActivityRow row = seen(one.series().row(clock.today()));
        Optional<CompanyView> company = row.terms()
                .cvr()
                .flatMap(
                        cvr -> Optional.ofNullable(companies.known(List.of(cvr)).get(cvr)));
        return new ActivityView(
                row,
                one.opened().enrolment(),
                company,
                warnings(one, row, company),
                one.history().stream().map(this::recorded).toList());
    }

    private List<Words> warnings(OpenedActivity one, ActivityRow row, Optional<CompanyView> company) {
        Frame frame = row.frame();
        long enrolment = one.opened().id();
        Optional<String> group = Optional.ofNullable(
                targetGroups.on(List.of(enrolment), frame.firstDay()).get(enrolment));
        List<Words> warnings = new ArrayList<>(limits.of(frame, List.of(group), company.flatMap(CompanyView::sector)));
        row.terms()
                .cvr()
                .filter(cvr -> !new CvrNumber(cvr).satisfiesModulus11())
                .ifPresent(cvr -> warnings.add(Message.of("company.unlikelyCvr", cvr)));
        return warnings;
    }

    private Recorded recorded(Activity fact) {
        boolean all = user.may(Permission.SEE_SENSITIVE);
        return new Recorded(
                fact.valid(),
                all ? fact.frame() : fact.frame().withoutSensitive(),
                fact.terms(),
                fact.recordedAt(),
                fact.recordedBy(),
                fact.supersededAt(),
                all ? fact.correctionReason() : Optional.empty(),
                all ? fact.lateReason() : Optional.empty());
    }

    private ActivityRow seen(ActivityRow row) {
        return user.may(Permission.SEE_SENSITIVE) ? row : row.withoutSensitive();
    }

    /** Checks or records many activities; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void take(List<ActivityEntry> entries, Intake into, IntConsumer done) {
        intake.take(entries, into, done);
    }

    @Allow({Permission.READ_CASES, Permission.IMPORT})
    void follow(@Observes PeriodsChanged changed) {
        var histories = activities.histories(changed.cases().keySet());
        changed.cases()
                .forEach((enrolmentId, days) -> histories
                        .getOrDefault(enrolmentId, Map.of())
                        .values()
                        .forEach(history ->
                                ActivitySeries.follow(history, days).record(changed.stamp(), activities::add)));
    }
}
