package dk.trinvis.committee;

import java.util.List;

/**
 * A point of a meeting's agenda.
 *
 * @param state the code of an {@link AgendaItemState}
 * @param journalKind {@code kle} for a journal number by KLE, {@code other} for another, {@code none}
 * @param sentOnTo the body that it was sent on to; empty while it was not
 */
public record AgendaItemView(
        long id,
        long meeting,
        String state,
        String journalKind,
        String sentOnTo,
        AgendaItemContent content,
        List<AgendaAttachmentView> attachments) {

    /** Whether an attachment is expected that is not there. */
    public boolean incomplete() {
        return attachments.stream().anyMatch(AgendaAttachmentView::missing);
    }
}
