package dk.trinvis.committee;

import java.util.List;
import java.util.Optional;

/**
 * A point of a meeting's agenda.
 *
 * @param state the code of an {@link AgendaItemState}
 * @param journalKind {@code kle} for a journal number by KLE, {@code other} for another, {@code none}
 * @param sentOnTo the body that it was sent on to; empty while it was not
 * @param decisions what the minutes said and say; the last one holds. Whoever reads what is published gets that alone
 * @param followUps wishes, and for those who make papers tasks
 */
public record AgendaItemView(
        long id,
        long meeting,
        String state,
        String journalKind,
        String sentOnTo,
        AgendaItemContent content,
        List<AgendaAttachmentView> attachments,
        List<AgendaDecisionView> decisions,
        List<AgendaFollowUpView> followUps) {

    /** What the minutes say of it, if they do. */
    public Optional<AgendaDecisionView> decision() {
        return decisions.stream().reduce((earlier, later) -> later);
    }

    /** Whether an attachment is expected that is not there. */
    public boolean incomplete() {
        return attachments.stream().anyMatch(AgendaAttachmentView::missing);
    }

    /** What those learn of it who do not make papers: of a closed item the number. */
    AgendaItemView publicly() {
        return content.closed()
                ? new AgendaItemView(
                        id,
                        meeting,
                        state,
                        JournalNumber.kind(""),
                        "",
                        content.withheld(),
                        List.of(),
                        List.of(),
                        List.of())
                : new AgendaItemView(
                        id,
                        meeting,
                        state,
                        journalKind,
                        sentOnTo,
                        content,
                        attachments,
                        decision().stream().toList(),
                        followUps.stream().filter(AgendaFollowUpView::isWish).toList());
    }
}
