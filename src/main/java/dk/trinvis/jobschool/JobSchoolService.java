package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Revision;
import dk.trinvis.enrolment.OpenedCase;
import dk.trinvis.enrolment.PeriodsChanged;
import dk.trinvis.enrolment.PeriodsChanged.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows tracks, teaching places and who is on which track, and takes assignments in. */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_CASES)
public class JobSchoolService {

    @Inject
    private Tracks tracks;

    @Inject
    private Locations places;

    @Inject
    private CodeService codes;

    @Inject
    private TrackIntake intake;

    /** The tracks of an initiative on a day, by code, as they are believed now. */
    @Allow({Permission.SEE_FIGURES, Permission.READ_CASES})
    public List<TrackView> tracks(long initiativeId, LocalDate day) {
        return tracks.of(initiativeId).stream()
                .filter(track -> track.isCurrent() && track.isValidOn(day))
                .map(Track::view)
                .toList();
    }

    /** The same as they were believed at the moment. */
    @Allow({Permission.SEE_FIGURES, Permission.READ_CASES})
    public List<TrackView> tracks(long initiativeId, AsOf asOf) {
        return tracks.of(initiativeId).stream()
                .filter(track -> track.isKnownAt(asOf.knownAt()) && track.isValidOn(asOf.day()))
                .map(Track::view)
                .toList();
    }

    /** Where the job school teaches: the places stated, and those where its tracks meet that are not among them. */
    @Allow({Permission.SEE_FIGURES, Permission.READ_CASES})
    public List<TeachingPlaceView> places(long initiativeId, AsOf asOf) {
        List<TeachingPlaceView> stated = tracks.places(initiativeId, asOf.day());
        Set<String> named = stated.stream().map(TeachingPlaceView::name).collect(Collectors.toSet());
        Map<String, Place> locations = places.asOf(asOf);
        Map<String, CodeView> purposes = codes.byCode(CodeList.LOCATION_PURPOSE, asOf.day());
        Stream<TeachingPlaceView> ofTracks = tracks(initiativeId, asOf).stream()
                .flatMap(track -> track.location().map(locations::get).stream())
                .filter(place -> named.add(place.name()))
                .map(place -> new TeachingPlaceView(place.name(), purpose(place, purposes)));
        return Stream.concat(stated.stream(), ofTracks).toList();
    }

    private static String purpose(Place place, Map<String, CodeView> labels) {
        return Stream.concat(
                        place.purposes().stream()
                                .map(labels::get)
                                .filter(Objects::nonNull)
                                .map(CodeView::labelDa),
                        Stream.of(place.purposeText()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Adds a teaching place to an initiative, from a day on. */
    @Allow({Permission.CHANGE_TRACKS, Permission.CHANGE_CODES})
    public void addPlace(long initiativeId, TeachingPlaceView place, LocalDate from) {
        tracks.add(new TeachingPlace(initiativeId, place, DateRange.from(from)));
    }

    /** Tracks in the cases by the enrolments' numbers, the earliest first. */
    public Map<Long, List<TrackAssignmentRow>> ofCases(Collection<OpenedCase> cases) {
        Map<Long, List<TrackAssignmentRow>> rows = new HashMap<>();
        tracks.assignments(cases.stream().map(OpenedCase::id).toList())
                .forEach((enrolment, assignments) -> rows.put(
                        enrolment,
                        assignments.stream().map(each -> each.row(false)).toList()));
        return rows;
    }

    /** Checks or records many assignments; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void take(List<TrackAssignmentEntry> entries, Intake into, IntConsumer done) {
        intake.take(entries, into, done);
    }

    @Allow({Permission.READ_CASES, Permission.IMPORT})
    void follow(@Observes PeriodsChanged changed) {
        var histories = tracks.histories(changed.cases().keySet());
        histories.forEach((enrolmentId, history) -> {
            Days days = Optional.ofNullable(changed.cases().get(enrolmentId)).orElseThrow();
            List<TrackAssignment> recorded = Fact.current(history);
            List<TrackAssignment> wanted = days.now()
                    .map(now -> new TrackHistory(enrolmentId, now, days.lastSaid(history)).wanted())
                    .orElse(List.of());
            Revision.of(recorded, wanted).record(changed.stamp(), tracks::add);
        });
    }
}
