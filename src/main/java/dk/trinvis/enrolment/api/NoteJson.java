package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.Filing;
import dk.trinvis.enrolment.NoteRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a note.
 *
 * @param id the same for all versions
 * @param text missing for those who may not see it
 * @param replacedAt when another version took its place; missing while it counts
 */
public record NoteJson(
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
        Optional<String> correctionReason) {

    static NoteJson of(NoteRow row) {
        return new NoteJson(
                row.id(),
                row.day(),
                row.kind(),
                row.text(),
                row.nextContactOn(),
                row.filing(),
                row.lateReason(),
                row.recordedAt(),
                row.recordedBy(),
                row.replacedAt(),
                row.correctionReason());
    }
}
