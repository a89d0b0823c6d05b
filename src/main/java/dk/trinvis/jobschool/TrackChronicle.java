package dk.trinvis.jobschool;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Words;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tells of the tracks a citizen's enrolments are on. */
@ApplicationScoped
class TrackChronicle {

    @Inject
    private JobSchoolService jobSchool;

    void tell(@Observes @Priority(Chronicle.ENTRIES) Chronicle chronicle) {
        for (Chronicle.Case one : chronicle.cases()) {
            List<TrackAssignmentRow> rows = jobSchool.ofEnrolment(one.facts().id());
            rows.forEach(row -> one.add(entry(row, one.facts().initiativeId())));
        }
    }

    private Entry entry(TrackAssignmentRow row, long initiativeId) {
        String title = jobSchool.tracks(initiativeId, row.firstDay()).stream()
                .filter(track -> track.code().equals(row.track()))
                .findFirst()
                .map(TrackView::title)
                .orElse(row.track());
        return new Entry(
                Chronicle.Kind.TRACK,
                DateRange.of(row.firstDay(), row.lastDay()),
                Words.always(title),
                List.of(),
                row.recordedAt(),
                row.recordedBy());
    }
}
