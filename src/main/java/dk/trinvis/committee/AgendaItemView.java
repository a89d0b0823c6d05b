package dk.trinvis.committee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether nothing but its number is told of it. */
    boolean isWithheld() {
        return content.title().isEmpty();
    }

    /**
     * The numbers that were typed in what everybody may read of an item that is an edition, which hides small ones. They are
     * pointed out and not refused: minutes say what was said.
     */
    List<String> typedNumbers() {
        AgendaItemView open = publicly();
        return open.content().edition().isEmpty()
                ? List.of()
                : Stream.of(
                                content.texts(),
                                open.decisions().stream()
                                        .flatMap(said -> Stream.of(said.text(), said.dissent(), said.reason())),
                                open.followUps().stream().map(AgendaFollowUpView::text))
                        .flatMap(texts -> texts)
                        .flatMap(text -> TypedNumbers.inPublic(text).stream())
                        .distinct()
                        .toList();
    }

    /** What those learn of it who do not make papers and may read all of it. */
    AgendaItemView published() {
        return new AgendaItemView(
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

    /** What everybody learns of it: of a closed item the number. */
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
                : published();
    }
}
