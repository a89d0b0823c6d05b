package dk.trinvis.committee;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.Identity;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a meeting is told without anybody having to think of it: which of the committee's editions were corrected since it met
 * last.
 */
@ApplicationScoped
class MeetingCorrections {

    @Inject
    private Editions editions;

    @Inject
    private Meetings meetings;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private ActingAs actingAs;

    /** The correcting editions, the first published first; none for a meeting that is cancelled. */
    List<EditionView> of(Meeting meeting) {
        List<Edition> all = meeting.isCancelled() ? List.of() : editions.correcting(meeting.begins());
        return all.isEmpty() ? List.of() : ofCommittee(all, meeting);
    }

    private List<EditionView> ofCommittee(List<Edition> all, Meeting meeting) {
        CommitteeView committee = meeting.committee().view();
        Set<String> codes = codes(committee.name());
        Instant since = before(meeting, committee.code());
        return all.stream()
                .filter(edition -> codes.contains(edition.initiativeCode()))
                .filter(edition -> edition.at(EditionState.PUBLISHED).stream().noneMatch(since::isAfter))
                .map(edition -> edition.view(Optional.empty()))
                .toList();
    }

    /** Of the initiatives that name the committee; whoever may read of its meeting may not read of them otherwise. */
    private Set<String> codes(String committeeName) {
        return actingAs.call(Identity.system("meeting"), initiatives::all).stream()
                .filter(initiative -> initiative.committee().equals(committeeName))
                .map(InitiativeView::code)
                .collect(Collectors.toSet());
    }

    /** When the committee's last meeting before this one began; long ago where it is the first. */
    private Instant before(Meeting meeting, String committeeCode) {
        return meetings.list(Optional.of(committeeCode)).stream()
                .filter(other -> !other.isCancelled())
                .map(Meeting::begins)
                .filter(begin -> begin.isBefore(meeting.begins()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
