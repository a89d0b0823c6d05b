package dk.trinvis.committee;

import dk.trinvis.committee.AgendaAnswerEntry.Answered;
import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a decision asks for besides; see {@link AgendaFollowUpView}. */
@Entity
@Table(name = "agenda_follow_up")
class AgendaFollowUp extends Changeable {

    @ManyToOne
    @JoinColumn(name = "item_id")
    private AgendaItem item;

    @Enumerated(EnumType.STRING)
    private AgendaFollowUpKind kind;

    private String text;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "initiative_code")
    private String initiative;

    @Enumerated(EnumType.STRING)
    private AgendaFollowUpState state = AgendaFollowUpState.OPEN;

    private String answer = "";

    @Column(name = "answer_edition_id")
    private @Nullable String answerEdition;

    @Column(name = "answer_item_id")
    private @Nullable Long answerItem;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected AgendaFollowUp() {}

    AgendaFollowUp(
            AgendaItem item, AgendaFollowUpKind kind, String text, String owner, LocalDate dueOn, String initiative) {
        this.item = item;
        this.kind = kind;
        this.text = text;
        this.owner = owner;
        this.dueOn = dueOn;
        this.initiative = initiative;
    }

    void take(Answered answered, LocalDate today) {
        state = answered.state();
        answer = answered.text();
        answerEdition = answered.edition().orElse(null);
        answerItem = answered.item().orElse(null);
        closedOn = isOpen() ? null : today;
    }

    AgendaItem item() {
        return item;
    }

    String text() {
        return text;
    }

    String answer() {
        return answer;
    }

    String initiative() {
        return initiative;
    }

    /** The id of the item that answers it. */
    Optional<Long> answerItem() {
        return Optional.ofNullable(answerItem);
    }

    boolean isWish() {
        return kind == AgendaFollowUpKind.COMMITTEE_WISH;
    }

    private boolean isOpen() {
        return state == AgendaFollowUpState.OPEN;
    }

    /**
     * Whether it is a wish that nobody has answered or said why not, and so the next edition owes an answer: one of the
     * initiative that was not drafted before the day of the meeting, whatever day the wish is due.
     */
    boolean isOwedBy(String initiativeCode, LocalDate draftedOn) {
        return isWish()
                && isOpen()
                && isNotBeforeMeeting(draftedOn)
                && (initiative.isEmpty() || initiative.equals(initiativeCode));
    }

    /** Whether it may name an initiative of the committee: a wish is about those of its own, a task about any. */
    boolean mayConcern(String committeeName) {
        return !isWish() || committeeName.equals(committeeName());
    }

    String committeeName() {
        return item.meeting().committee().view().name();
    }

    /**
     * Whether the edition can be what answers it: one of its initiative, or where it has none of one of its committee's,
     * that was not drafted before the day of the meeting and is not rejected.
     *
     * @param committeeName the committee of the edition's initiative
     */
    boolean canBeAnsweredBy(Edition edition, String committeeName) {
        return edition.state() != EditionState.REJECTED
                && isNotBeforeMeeting(edition.draftedOn())
                && (initiative.isEmpty()
                        ? committeeName().equals(committeeName)
                        : initiative.equals(edition.initiativeCode()));
    }

    /** Whether the item can be what answers: one of the committee that asked. */
    boolean canBeAnsweredBy(AgendaItem other) {
        return other.meeting().committee().view().name().equals(committeeName());
    }

    private boolean isNotBeforeMeeting(LocalDate day) {
        return !day.isBefore(item.meeting().day());
    }

    /** The edition that answered it is rejected: if no item answers it, too, it is open again. What was said stays. */
    void loseEdition() {
        answerEdition = null;
        if (state == AgendaFollowUpState.ANSWERED && answerItem == null) {
            state = AgendaFollowUpState.OPEN;
            closedOn = null;
        }
    }

    /**
     * Whether those who read what is published may read what became of it: with an edition once that is out, with an item if
     * they read that, and an explanation at once.
     */
    boolean isAnswerReadable(Predicate<String> isOut, LongPredicate isReadable) {
        if (isOpen()) {
            return false;
        }
        if (answerEdition != null) {
            return isOut.test(answerEdition);
        }
        return answerItem == null || isReadable.test(answerItem);
    }

    /** Whether it is a wish of an open item that is answered or explained: a closed item's is not for papers that members read. */
    boolean isAnsweredInPublic() {
        return isWish() && !isOpen() && !item.isClosed();
    }

    AgendaFollowUpView view(LocalDate today) {
        return new AgendaFollowUpView(
                id(),
                kind.code(),
                text,
                owner,
                dueOn,
                initiative,
                state.code(),
                answer,
                Optional.ofNullable(answerEdition),
                answerItem(),
                Optional.ofNullable(closedOn),
                isOpen() && today.isAfter(dueOn),
                item.id());
    }
}
