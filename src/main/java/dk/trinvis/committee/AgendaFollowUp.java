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

    String initiative() {
        return initiative;
    }

    boolean isWish() {
        return kind == AgendaFollowUpKind.COMMITTEE_WISH;
    }

    private boolean isOpen() {
        return state == AgendaFollowUpState.OPEN;
    }

    /** Whether it is a wish that an edition of the initiative should have answered by the day, and nobody has said why not. */
    boolean isOwedBy(String initiativeCode, LocalDate day) {
        return isWish()
                && isOpen()
                && !dueOn.isAfter(day)
                && (initiative.isEmpty() || initiative.equals(initiativeCode));
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
                Optional.ofNullable(answerItem),
                Optional.ofNullable(closedOn),
                isOpen() && today.isAfter(dueOn),
                item.id());
    }
}
