package dk.trinvis.enrolment;

import dk.trinvis.common.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a note.
 *
 * @param id of the note, the same for all its versions
 * @param kind a code of the kinds of notes
 * @param text empty for those who may not see it, like the reasons
 * @param nextContactOn when the citizen is to be met or called next
 * @param lateReason why it was written late
 * @param recordedBy who wrote this version
 * @param replacedAt when another version took its place; empty while it counts
 * @param correctionReason why it was wrong; empty also when it was only filed later
 */
public record NoteRow(
        String id,
        LocalDate day,
        String kind,
        Optional<String> text,
        Optional<LocalDate> nextContactOn,
        Optional<Filing> filing,
        Optional<String> lateReason,
        Instant recordedAt,
        String recordedBy,
        Optional<Instant> replacedAt,
        Optional<String> correctionReason,
        Version version) {

    public boolean counts() {
        return replacedAt.isEmpty();
    }
}
