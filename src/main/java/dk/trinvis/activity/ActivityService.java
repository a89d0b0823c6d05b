package dk.trinvis.activity;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Revision;
import dk.trinvis.enrolment.PeriodsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private ActivityIntake intake;

    @Inject
    private CodeService codes;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Activities of an enrolment whose page has been opened, by first day; sensitive types only for those who may see them. */
    public List<ActivityRow> ofEnrolment(long enrolmentId) {
        Map<String, CodeView> types = codes.byCode(CodeList.ACTIVITY_TYPE, clock.today());
        return activities.current(List.of(enrolmentId)).getOrDefault(enrolmentId, List.of()).stream()
                .map(Activity::row)
                .filter(row -> user.may(Permission.SEE_SENSITIVE)
                        || Optional.ofNullable(types.get(row.type()))
                                .filter(type -> !type.sensitive())
                                .isPresent())
                .toList();
    }

    /** Checks or records many activities; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void take(List<ActivityEntry> entries, Intake into, IntConsumer done) {
        intake.take(entries, into, done);
    }

    @Allow({Permission.READ_CASES, Permission.IMPORT})
    void follow(@Observes PeriodsChanged changed) {
        Map<Long, List<Activity>> current = activities.current(changed.days().keySet());
        changed.days().forEach((enrolmentId, days) -> {
            List<Activity> recorded = current.getOrDefault(enrolmentId, List.of());
            List<Activity> wanted = recorded.stream()
                    .flatMap(each -> each.within(days).stream())
                    .toList();
            Revision.of(recorded, wanted).record(changed.stamp(), activities::add);
        });
    }
}
