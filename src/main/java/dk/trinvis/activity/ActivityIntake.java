package dk.trinvis.activity;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Batches;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Takes in many activities, enrolment by enrolment. */
@ApplicationScoped
class ActivityIntake {

    @Inject
    private Activities activities;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private CodeService codes;

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<ActivityEntry> entries, Intake intake, IntConsumer done) {
        Map<LocalDate, Set<String>> types = new HashMap<>();
        Batches.of(entries, ActivityEntry::enrolmentRef, batch -> takeBatch(batch, entries, types, intake), done);
    }

    private void takeBatch(
            Map<String, List<Integer>> byRef,
            List<ActivityEntry> entries,
            Map<LocalDate, Set<String>> types,
            Intake intake) {
        Map<String, EnrolmentDays> days = enrolments.days(byRef.keySet());
        Map<Long, List<ActivitySeries>> current =
                activities.current(days.values().stream().map(EnrolmentDays::id).toList());
        byRef.forEach((ref, indices) -> {
            EnrolmentDays enrolment = days.get(ref);
            if (enrolment == null) {
                indices.forEach(i -> intake.refuse(i, "enrolment_ref", Message.of("enrolment.unknown")));
                return;
            }
            Map<ActivitySeries.Key, ActivitySeries> wanted = new LinkedHashMap<>();
            current.getOrDefault(enrolment.id(), List.of()).forEach(each -> wanted.put(each.key(), each));
            boolean corrects = false;
            for (int i : indices) {
                corrects |= state(entries.get(i), i, enrolment, wanted, types, intake);
            }
            record(List.copyOf(wanted.values()), enrolment.days(), corrects, intake);
        });
        activities.flush();
    }

    /** Answers whether the entry corrects what is recorded under its key. */
    private boolean state(
            ActivityEntry entry,
            int index,
            EnrolmentDays enrolment,
            Map<ActivitySeries.Key, ActivitySeries> wanted,
            Map<LocalDate, Set<String>> types,
            Intake intake) {
        try {
            Set<String> known = types.computeIfAbsent(entry.firstDay(), this::typesOn);
            if (!known.contains(entry.type())) {
                throw new InvalidInput("type", "activity.unknownType", entry.type());
            }
            enrolment.inside(entry.firstDay(), entry.lastDay());
            var key = new ActivitySeries.Key(entry.type(), entry.firstDay());
            Optional<ActivitySeries> before = Optional.ofNullable(wanted.get(key));
            before.ifPresent(entry::correct);
            ActivitySeries stated = before.orElseGet(() -> entry.begun(enrolment.id()));
            wanted.put(key, stated);
            boolean changes = stated.isChanged(enrolment.days());
            intake.settle(index, changes);
            return before.isPresent() && changes;
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> intake.refuse(index, error.field(), error.message()));
            return false;
        }
    }

    private Set<String> typesOn(LocalDate day) {
        return codes.byCode(CodeList.ACTIVITY_TYPE, day).keySet();
    }

    private void record(List<ActivitySeries> wanted, DateRange enrolment, boolean corrects, Intake intake) {
        intake.stamp().ifPresent(plain -> {
            var stamp = corrects ? intake.contradicting() : plain;
            wanted.forEach(each -> each.record(enrolment, stamp, activities::add));
        });
    }
}
