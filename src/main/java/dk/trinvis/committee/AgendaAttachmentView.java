package dk.trinvis.committee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that belongs to an item, kept in the municipality's archive under its name and number.
 *
 * @param expected whether the item is not complete without it
 * @param receivedOn the day from which it was there; empty while it is not
 * @param missing whether it is expected and not there
 * @param late whether it came after the meeting
 */
public record AgendaAttachmentView(
        String name,
        String journalNumber,
        boolean expected,
        Optional<LocalDate> receivedOn,
        boolean missing,
        boolean late) {}
