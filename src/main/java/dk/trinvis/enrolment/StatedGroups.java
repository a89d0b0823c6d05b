package dk.trinvis.enrolment;

import dk.trinvis.common.Intake;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The target groups that entries state for the first days of their enrolments. Where one states none, what is recorded stays. */
class StatedGroups {

    private final TargetGroupIntake groups;
    private final Map<String, List<TargetGroup>> believed;

    /** Beside what is believed, by reference. */
    StatedGroups(TargetGroupIntake groups, Map<String, List<TargetGroup>> believed) {
        this.groups = groups;
        this.believed = believed;
    }

    /** Whether it says something else than is believed; {@link dk.trinvis.common.InvalidInput} of a code not in use. */
    boolean isNew(EnrolmentEntry entry) {
        entry.targetGroup().ifPresent(code -> groups.require("target_group", code, entry.firstDay()));
        return entry.targetGroup().isPresent() && !entry.targetGroup().equals(onFirstDay(entry));
    }

    private Optional<String> onFirstDay(EnrolmentEntry entry) {
        return believed(entry).stream()
                .filter(group -> group.valid().contains(entry.firstDay()))
                .map(TargetGroup::code)
                .findFirst();
    }

    private List<TargetGroup> believed(EnrolmentEntry entry) {
        return believed.getOrDefault(entry.enrolmentRef(), List.of());
    }

    /** Writes down what is new of a citizen's enrolments: a correction where it contradicts what is believed. */
    void record(CitizenCases cases, List<EnrolmentEntry> taken, Intake into) {
        for (EnrolmentEntry entry : taken) {
            if (isNew(entry)) {
                groups.record(
                        cases.enrolment(entry.enrolmentRef()).orElseThrow().id(),
                        believed(entry),
                        entry.targetGroup(),
                        entry.firstDay(),
                        onFirstDay(entry).isPresent()
                                ? into.contradicting()
                                : into.stamp().orElseThrow());
            }
        }
    }
}
