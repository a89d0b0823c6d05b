package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says of many cases of the user's team by when they are to be screened. A screening from then on answers it; one that is
 * due earlier anyway stays due then. A case of which it cannot be said is refused, and it is said of the others.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class ScreeningReminderService {

    private static final String FIELD = "enrolment_ref";

    @Inject
    private Enrolments enrolments;

    @Inject
    private ManyCases cases;

    @Inject
    private VisibleCases visible;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    /**
     * Change: from today on each case is to be screened no later than a day. Nothing changes where that is said already.
     *
     * @param refs at most a few hundred
     */
    public void take(List<String> refs, LocalDate dueOn, Intake into) {
        forEach(refs, into, (file, now, index) -> {
            check(file, dueOn);
            boolean isSaid = now.stream().anyMatch(each -> each.asksFor(dueOn, file.screenings()));
            if (!isSaid) {
                List<ScreeningReminder> wanted = new ArrayList<>();
                now.forEach(each -> cut(each, wanted));
                wanted.add(new ScreeningReminder(file.enrolment().id(), dueOn, DateRange.from(clock.today())));
                into.stamp().ifPresent(stamp -> Revision.of(now, wanted).record(stamp, enrolments::add));
            }
            into.settle(index, !isSaid);
        });
    }

    private void check(CaseFile file, LocalDate dueOn) {
        DateRange days = file.span().orElseThrow().days();
        if (dueOn.isBefore(clock.today())) {
            throw new RuleBroken("enrolment.reminder.past", dueOn);
        }
        if (!dueOn.isBefore(days.until())) {
            throw new RuleBroken("enrolment.hasEnded", days.until().minusDays(1));
        }
        if (file.screeningOn(clock.today()).isPresent()) {
            throw new RuleBroken("enrolment.reminder.screenedToday");
        }
    }

    /** What was said before holds up to today. */
    private void cut(ScreeningReminder before, List<ScreeningReminder> into) {
        LocalDate first = before.valid().first();
        if (!before.valid().isOpen()) {
            into.add(before);
        } else if (first.isBefore(clock.today())) {
            into.add(before.on(new DateRange(first, clock.today())));
        }
    }

    /**
     * Correction: what was said at a moment was not so. Refused for a case of which something else has been said since.
     *
     * @param refs at most a few hundred
     */
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        Map<Long, List<ScreeningReminder>> before = cases.until(
                moment, ScreeningReminder.class, ScreeningReminder::enrolmentId, ids(enrolments.withRefs(refs)));
        forEach(refs, into, (file, now, index) -> {
            List<ScreeningReminder> wanted = new ArrayList<>(now);
            if (!wanted.removeIf(each -> each.recordedAt().equals(moment))) {
                throw new RuleBroken("enrolment.reminder.gone");
            }
            Version.of(now.stream()).requireUnchangedSince(moment, users::displayName);
            before.getOrDefault(file.enrolment().id(), List.of()).forEach(each -> wanted.add(each.on(each.valid())));
            into.stamp().ifPresent(stamp -> Revision.of(now, wanted).record(into.contradicting(), enrolments::add));
            into.settle(index, true);
        });
    }

    private interface Deed {
        /** Does it for the case of which this is said, or is a {@link RuleBroken}. */
        void accept(CaseFile file, List<ScreeningReminder> now, int index);
    }

    private void forEach(List<String> refs, Intake into, Deed deed) {
        Map<String, CaseFile> files = Enrolments.by(file -> file.enrolment().ref(), enrolments.withRefs(refs));
        Map<Long, List<ScreeningReminder>> now =
                cases.current(ScreeningReminder.class, ScreeningReminder::enrolmentId, ids(files.values()));
        for (int i = 0; i < refs.size(); i++) {
            CaseFile file = files.get(refs.get(i));
            if (file == null || !visible.mayTakeIn(file)) {
                into.refuse(i, FIELD, Message.of("enrolment.notYours"));
                continue;
            }
            try {
                deed.accept(file, now.getOrDefault(file.enrolment().id(), List.of()), i);
            } catch (RuleBroken broken) {
                into.refuse(i, FIELD, broken.rule());
            }
        }
    }

    private static List<Long> ids(Collection<CaseFile> files) {
        return files.stream().map(file -> file.enrolment().id()).toList();
    }
}
