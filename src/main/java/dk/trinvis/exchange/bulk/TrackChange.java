package dk.trinvis.exchange.bulk;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import dk.trinvis.jobschool.AssignmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** On a track of the job school from a day on. */
@ApplicationScoped
class TrackChange implements BulkAction {

    @Inject
    private AssignmentService tracks;

    @Override
    public String code() {
        return "track";
    }

    @Override
    public String purpose() {
        return "put on track";
    }

    @Override
    public Map<String, Words> targets(Collection<OnDay> cases, LocalDate day) {
        Map<String, Words> titles = new LinkedHashMap<>();
        tracks.offered(cases, day).forEach(track -> titles.put(track.code(), Words.always(track.title())));
        return titles;
    }

    @Override
    public Map<String, Words> remarks(Map<String, OnDay> cases, BulkTerms terms) {
        return tracks.remarks(cases, terms.target(), terms.from());
    }

    @Override
    public void take(List<String> refs, BulkTerms terms, Intake into) {
        tracks.take(
                refs,
                terms.target(),
                DateRange.of(terms.from(), terms.lastDay()),
                terms.purpose(),
                terms.reason().orElse(null),
                into);
    }

    @Override
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        tracks.takeBack(refs, moment, into);
    }
}
