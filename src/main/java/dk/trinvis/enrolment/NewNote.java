package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A note as somebody wants it recorded.
 *
 * @param day of the contact: not ahead, and at the earliest 30 days before the enrolment
 * @param kind a code of the kinds of notes
 * @param text up to 2,000 characters
 * @param nextContactOn may lie ahead, not before the day
 * @param journalNumber in the document system, up to 60 characters; it may be added later
 * @param filedOn when it was filed there; today where only the number is given
 * @param reason up to 1,000 characters: of a correction, why it was wrong; of a new note, why it comes so late
 */
public record NewNote(
        @Nullable LocalDate day,
        @Nullable String kind,
        @Prose @Nullable String text,
        @Nullable LocalDate nextContactOn,
        @Nullable String journalNumber,
        @Nullable LocalDate filedOn,
        @Prose @Nullable String reason) {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 1_000;

    /**
     * What it says, or {@link InvalidInput} naming the field.
     *
     * @param kinds the codes in use on the day
     */
    Noted said(DateRange enrolment, LocalDate today, Set<String> kinds) {
        LocalDate on = day(enrolment, today);
        if (kind == null || !kinds.contains(kind)) {
            throw new InvalidInput("kind", "enrolment.note.unknownKind");
        }
        if (nextContactOn != null && nextContactOn.isBefore(on)) {
            throw new InvalidInput("nextContactOn", "enrolment.note.contactBefore", on);
        }
        return new Noted(
                on,
                kind,
                FreeText.required("text", text, LONGEST_TEXT),
                Optional.ofNullable(nextContactOn),
                filing(on, today));
    }

    private LocalDate day(DateRange enrolment, LocalDate today) {
        if (day == null) {
            throw new InvalidInput("day", "enrolment.note.dayMissing");
        }
        if (day.isAfter(today)) {
            throw new InvalidInput("day", "enrolment.note.ahead");
        }
        if (day.isBefore(enrolment.first().minusDays(Screening.DAYS_BEFORE_FIRST_DAY))) {
            throw new InvalidInput("day", "enrolment.note.beforeCase", enrolment.first());
        }
        return day;
    }

    private Optional<Filing> filing(LocalDate on, LocalDate today) {
        Optional<String> number = FreeText.optional("journalNumber", journalNumber, LONGEST_NUMBER);
        if (number.isEmpty() && filedOn != null) {
            throw new InvalidInput("journalNumber", "enrolment.note.numberMissing");
        }
        LocalDate filed = Optional.ofNullable(filedOn).orElse(today);
        if (number.isPresent() && (filed.isAfter(today) || filed.isBefore(on))) {
            throw new InvalidInput("filedOn", "enrolment.note.filedOutside", on);
        }
        return number.map(journal -> new Filing(journal, filed));
    }

    /** Why it comes late; {@link InvalidInput} where it does and nothing is said (rule T-7). */
    Optional<String> lateReason(DateRange enrolment, LocalDate today) {
        return LateRule.reason(Optional.ofNullable(day).orElse(today), enrolment, today, reason);
    }

    /** Why what it replaces was wrong; empty text where nothing is said. */
    String correctionReason() {
        return FreeText.optional("reason", reason, LONGEST_REASON).orElse("");
    }
}
