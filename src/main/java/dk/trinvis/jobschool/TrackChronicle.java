package dk.trinvis.jobschool;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.ToldCases;
import dk.trinvis.enrolment.ToldCases.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells of the tracks a citizen's enrolments are on. */
@ApplicationScoped
class TrackChronicle {

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private Tracks tracks;

    void tell(@Observes ToldCases told) {
        Map<Long, List<TrackAssignmentRow>> rows = jobSchool.ofCases(told.opened());
        for (Told each : told.cases()) {
            EnrolmentDays enrolment = each.opened().enrolment();
            rows.getOrDefault(enrolment.id(), List.of())
                    .forEach(row -> each.chronicle().add(entry(row, enrolment.initiativeId())));
        }
    }

    private Entry entry(TrackAssignmentRow row, long initiativeId) {
        String title = tracks.on(initiativeId, row.track(), row.firstDay())
                .map(TrackView::title)
                .orElse(row.track());
        return new Entry(
                Chronicle.Kind.TRACK,
                DateRange.of(row.firstDay(), row.lastDay()),
                Words.always(title),
                List.of(),
                "",
                row.recordedAt(),
                row.recordedBy());
    }
}
