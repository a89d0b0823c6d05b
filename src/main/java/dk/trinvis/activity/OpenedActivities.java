package dk.trinvis.activity;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.NotFound;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Opens activities of cases that the user may see, by their key. */
@ApplicationScoped
class OpenedActivities {

    @Inject
    private Activities activities;

    @Inject
    private ActivityTypes types;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private CurrentUser user;

    /** The activity to be read, or {@link NotFound}; the look is written down. */
    OpenedActivity toRead(String id, String purpose) {
        List<Activity> history = history(id);
        return new OpenedActivity(enrolments.open(ref(history), purpose), history);
    }

    /** The activity to be changed, or {@link NotFound}; {@link dk.trinvis.common.RuleBroken} when it may only be read. */
    OpenedActivity toChange(String id, String purpose) {
        List<Activity> history = history(id);
        return new OpenedActivity(enrolments.openToChange(ref(history), purpose), history);
    }

    private String ref(List<Activity> history) {
        return enrolments.ref(history.get(0).enrolmentId());
    }

    private List<Activity> history(String id) {
        List<Activity> history = activities.history(id);
        boolean maySee = history.stream()
                .map(Activity::frame)
                .allMatch(frame -> user.may(Permission.SEE_SENSITIVE) || types.include(frame.type(), frame.firstDay()));
        if (history.isEmpty() || !maySee) {
            throw new NotFound("activity");
        }
        return history;
    }
}
