package dk.trinvis.activity;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.enrolment.TargetGroupService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Begins the same activity in many cases of the user's team. A case where it cannot begin is refused; in the others it does. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_ACTIVITIES)
public class ActivityStartService {

    private static final String FIELD = "enrolment_ref";

    @Inject
    private Activities activities;

    @Inject
    private ActivityTypes types;

    @Inject
    private LimitWarnings limits;

    @Inject
    private TargetGroupService targetGroups;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Clock clock;

    /**
     * Where it would go beyond a limit in the law for somebody, as {@link ActivityView#warnings} says it of each; it forbids
     * nothing.
     */
    public Optional<Words> warning(List<Long> enrolmentIds, NewActivity wanted) {
        Frame frame = wanted.begun();
        Map<Long, String> groups = targetGroups.on(enrolmentIds, frame.firstDay());
        List<Words> warnings = limits.of(
                frame,
                enrolmentIds.stream()
                        .map(id -> Optional.ofNullable(groups.get(id)))
                        .toList(),
                Optional.empty());
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(locale -> warnings.stream()
                        .map(words -> words.in(locale))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    /** The types of an activity that begins on the day. */
    public List<CodeView> types(LocalDate day) {
        return types.on(day);
    }

    /**
     * Change: an activity begins in each case. Nothing changes where one of its type begins that day already.
     *
     * @param refs at most a few hundred
     * @param wanted of one of the {@link #types}
     */
    public void take(List<String> refs, NewActivity wanted, Intake into) {
        Frame frame = wanted.begun();
        Terms terms = wanted.terms();
        forEach(refs, into, (enrolment, recorded, index) -> {
            ActivitySeries begun = ActivitySeries.begin(enrolment.id(), frame, terms);
            boolean isThere = recorded.stream().anyMatch(one -> one.key().equals(begun.key()));
            if (!isThere) {
                LateRule.reason(frame.firstDay(), enrolment.days(), clock.today(), wanted.reason());
                begun.requireInside(enrolment.days());
                into.stamp().ifPresent(stamp -> begun.record(enrolment.days(), stamp, activities::add));
            }
            into.settle(index, !isThere);
        });
    }

    /**
     * Correction: what began at a moment did not. Refused for an activity that has changed since.
     *
     * @param refs at most a few hundred
     */
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        forEach(refs, into, (enrolment, recorded, index) -> {
            ActivitySeries begun = recorded.stream()
                    .filter(one -> one.version().at().equals(moment))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("activity.goneSince"));
            begun.annul();
            into.stamp().ifPresent(stamp -> begun.record(enrolment.days(), into.contradicting(), activities::add));
            into.settle(index, true);
        });
    }

    private interface Deed {
        /** Does it in the enrolment with these activities, or is an {@link InvalidInput} or a {@link RuleBroken}. */
        void accept(EnrolmentDays enrolment, List<ActivitySeries> recorded, int index);
    }

    private void forEach(List<String> refs, Intake into, Deed deed) {
        Map<String, EnrolmentDays> days = enrolments.days(refs);
        Map<Long, List<ActivitySeries>> recorded =
                activities.current(days.values().stream().map(EnrolmentDays::id).toList());
        for (int i = 0; i < refs.size(); i++) {
            EnrolmentDays enrolment = days.get(refs.get(i));
            if (enrolment == null) {
                into.refuse(i, FIELD, Message.of("enrolment.notYours"));
                continue;
            }
            try {
                deed.accept(enrolment, recorded.getOrDefault(enrolment.id(), List.of()), i);
            } catch (InvalidInput invalid) {
                into.refuse(i, FIELD, invalid.errors().get(0).message());
            } catch (RuleBroken broken) {
                into.refuse(i, FIELD, broken.rule());
            }
        }
    }
}
