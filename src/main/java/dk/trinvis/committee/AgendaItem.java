package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import dk.trinvis.common.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A point of a meeting's agenda; see {@link AgendaItemContent} and {@link AgendaItemState}. Once decided its texts stay. */
@Entity
@Table(name = "agenda_item")
class AgendaItem extends Changeable {

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "item_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private AgendaItemState state = AgendaItemState.DRAFT;

    private String title;

    @Column(name = "journal_number")
    private String journalNumber;

    private boolean closed;

    private boolean oral;

    private boolean standing;

    private @Nullable Integer reading;

    @Column(name = "continues_id")
    private @Nullable Long continues;

    @Column(name = "edition_id")
    private @Nullable String editionId;

    private String summary;

    private String presentation;

    private String climate;

    private String process;

    private String recommender;

    private String recommendations;

    @Column(name = "sub_points")
    private String subPoints;

    private String chain;

    private String occasion;

    @Column(name = "sent_on_to")
    private String sentOnTo = "";

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AgendaAttachment> attachments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    AgendaItem(Meeting meeting, AgendaItemContent content) {
        this.meeting = meeting;
        revise(content);
    }

    final void revise(AgendaItemContent content) {
        requireOpen();
        number = content.number();
        title = content.title();
        journalNumber = content.journalNumber();
        closed = content.closed();
        oral = content.oral();
        standing = content.standing();
        reading = content.reading().orElse(null);
        continues = content.continues().orElse(null);
        editionId = content.edition().orElse(null);
        summary = content.summary();
        presentation = content.presentation();
        climate = content.climate();
        process = content.process();
        recommender = content.recommender();
        recommendations = content.recommendations();
        subPoints = content.subPoints();
        chain = content.chain();
        occasion = content.occasion();
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleBroken("committee.item.already." + state.code());
        }
    }

    /** It goes a step without the minutes. */
    void step(AgendaItemState next) {
        if (!state.next().contains(next)) {
            throw new RuleBroken("committee.item.already." + state.code());
        }
        state = next;
    }

    /** It goes on to the next body after it was decided. */
    void sendOn(String body) {
        step(AgendaItemState.SENT_ON);
        sentOnTo = body;
    }

    /** The minutes say what became of it; see {@link AgendaDecision}. */
    void decided(boolean postponed) {
        if (!state.isDecidable()) {
            throw new RuleBroken("committee.item.notOnAgenda");
        }
        if (state != AgendaItemState.SENT_ON) {
            state = postponed ? AgendaItemState.POSTPONED : AgendaItemState.DECIDED;
        }
    }

    /** These are its attachments from now on, also after it was decided. */
    void attach(List<AgendaAttachment> wanted) {
        attachments.clear();
        attachments.addAll(wanted);
    }

    Meeting meeting() {
        return meeting;
    }

    AgendaItemState state() {
        return state;
    }

    boolean isClosed() {
        return closed;
    }

    int number() {
        return number;
    }

    String sentOnTo() {
        return sentOnTo;
    }

    List<AgendaAttachmentView> attachments() {
        return attachments.stream()
                .sorted(Comparator.comparingInt(AgendaAttachment::ordinal))
                .map(AgendaAttachment::view)
                .toList();
    }

    AgendaItemContent content() {
        return new AgendaItemContent(
                number,
                title,
                journalNumber,
                closed,
                oral,
                standing,
                Optional.ofNullable(reading),
                Optional.ofNullable(continues),
                Optional.ofNullable(editionId),
                summary,
                presentation,
                climate,
                process,
                recommender,
                recommendations,
                subPoints,
                chain,
                occasion);
    }

    AgendaItemName name(LocalDate today) {
        return new AgendaItemName(id(), meeting.view(today), number, title);
    }

    AgendaItemView view(List<AgendaDecisionView> decisions, List<AgendaFollowUpView> followUps) {
        return new AgendaItemView(
                id(),
                meeting.id(),
                state.code(),
                JournalNumber.kind(journalNumber),
                sentOnTo,
                content(),
                attachments(),
                decisions,
                followUps);
    }
}
