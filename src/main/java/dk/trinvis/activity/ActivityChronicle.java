package dk.trinvis.activity;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of the activities in a citizen's enrolments. */
@ApplicationScoped
class ActivityChronicle {

    private static final double MINUTES = 60;

    @Inject
    private ActivityService activities;

    @Inject
    private CodeService codes;

    void tell(@Observes @Priority(Chronicle.ENTRIES) Chronicle chronicle) {
        Map<String, CodeView> types = new HashMap<>();
        codes.ever(CodeList.ACTIVITY_TYPE).forEach(type -> types.put(type.code(), type));
        for (Chronicle.Case one : chronicle.cases()) {
            activities.ofEnrolment(one.facts().id()).forEach(row -> one.add(entry(row, types)));
        }
    }

    private static Entry entry(ActivityRow row, Map<String, CodeView> types) {
        CodeView type = types.get(row.type());
        return new Entry(
                Chronicle.Kind.ACTIVITY,
                DateRange.of(row.firstDay(), row.lastDay()),
                type == null ? Words.always(row.type()) : type::label,
                details(row),
                row.recordedAt(),
                row.recordedBy());
    }

    private static List<Words> details(ActivityRow row) {
        List<Words> details = new ArrayList<>();
        row.weeklyMinutes().ifPresent(minutes -> details.add(Message.of("activity.weeklyHours", minutes / MINUTES)));
        row.cvr().ifPresent(cvr -> details.add(Message.of("activity.cvr", cvr)));
        row.purpose().ifPresent(purpose -> details.add(Message.of("activity.purpose", purpose)));
        row.plannedNextStep().ifPresent(next -> details.add(Message.of("activity.nextStep", next)));
        return details;
    }
}
