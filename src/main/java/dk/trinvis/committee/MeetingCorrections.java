package dk.trinvis.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a meeting is told without anybody having to think of it: which of the committee's editions were corrected since it met
 * last. They are of the initiatives that name the committee; whoever may read of its meeting may not read of those otherwise.
 */
@ApplicationScoped
class MeetingCorrections {

    @Inject
    private Editions editions;

    @Inject
    private Meetings meetings;

    /** The correcting editions, the first published first; none for a meeting that is cancelled. */
    List<EditionView> of(Meeting meeting) {
        List<EditionEvent> published = meeting.isCancelled()
                ? List.of()
                : editions.correcting(meeting.committee().view().name(), meeting.begins());
        return published.isEmpty() ? List.of() : since(before(meeting), published);
    }

    private static List<EditionView> since(Instant moment, List<EditionEvent> published) {
        return published.stream()
                .filter(event -> !event.version().at().isBefore(moment))
                .map(event -> event.edition().view(Optional.empty()))
                .toList();
    }

    /** When the committee's last meeting before this one began; long ago where it is the first. */
    private Instant before(Meeting meeting) {
        return meetings.before(meeting).map(Meeting::begins).orElse(Instant.EPOCH);
    }
}
