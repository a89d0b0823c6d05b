package dk.trinvis.committee;

import dk.trinvis.common.Input;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An attachment as a secretary wants it; see {@link AgendaAttachmentView}. */
public record AgendaAttachmentEntry(
        @Nullable String name,
        @Nullable String journalNumber,
        @Nullable Boolean expected,
        @Nullable LocalDate receivedOn) {

    private static final int NAME_LENGTH = 200;

    /**
     * The attachment; what is wrong is said to the input, of fields that end with its place in the list.
     *
     * @param today which it cannot have come after
     */
    AgendaAttachment attachment(AgendaItem item, int ordinal, LocalDate today, Input input) {
        if (receivedOn != null && receivedOn.isAfter(today)) {
            input.refuse("receivedOn-" + ordinal, "committee.attachment.ahead");
        }
        return new AgendaAttachment(
                item,
                ordinal,
                input.required("name-" + ordinal, name, NAME_LENGTH),
                input.text("journalNumber-" + ordinal, journalNumber, AgendaItemEntry.JOURNAL_LENGTH),
                Boolean.TRUE.equals(expected),
                receivedOn);
    }
}
