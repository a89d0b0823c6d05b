package dk.trinvis.committee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision asks for besides.
 *
 * @param kind the code of an {@link AgendaFollowUpKind}
 * @param owner who is to see to it
 * @param initiative the code of the initiative whose editions are to answer a wish; empty for every one of the committee
 * @param state the code of an {@link AgendaFollowUpState}
 * @param answer what was answered, or why not
 * @param closedOn the day it was answered, explained or done
 * @param overdue whether it is open after its day
 * @param item the id of the item it comes from
 */
public record AgendaFollowUpView(
        long id,
        String kind,
        String text,
        String owner,
        LocalDate dueOn,
        String initiative,
        String state,
        String answer,
        Optional<String> answerEdition,
        Optional<Long> answerItem,
        Optional<LocalDate> closedOn,
        boolean overdue,
        long item) {

    /** What those learn of it who may not read the answer yet. */
    AgendaFollowUpView unanswered(LocalDate today) {
        return new AgendaFollowUpView(
                id,
                kind,
                text,
                owner,
                dueOn,
                initiative,
                AgendaFollowUpState.OPEN.code(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today.isAfter(dueOn),
                item);
    }

    boolean isWish() {
        return kind.equals(AgendaFollowUpKind.COMMITTEE_WISH.code());
    }
}
