package dk.trinvis.committee;

import dk.trinvis.common.Identified;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition to one address: written in the transaction of the step that sends the edition, so that it is sent exactly if
 * that was decided. {@link DeliveryQueue} says how it gets from state to state; here are only the decisions of people.
 */
@Entity
class Delivery extends Identified {

    @Column(name = "edition_id")
    private String editionId;

    private String address;

    @Column(name = "member_name")
    private String name;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "subject")
    private String subject;

    @Column(name = "plain_text")
    private String plain;

    @Column(name = "html_text")
    private String html;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column(name = "state_since")
    private Instant since;

    private int attempts;

    @Column(name = "decided_after")
    private int decidedAfter;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private String problem;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(String editionId, DeliveryRecipient to, DeliveryText text, Instant now) {
        this.editionId = editionId;
        address = to.address();
        name = to.name();
        audience = to.audience();
        messageId = text.messageId(editionId, address);
        subject = text.subject();
        plain = text.plain(audience);
        html = text.html(audience);
        state = DeliveryState.WAITING;
        since = now;
        nextTryAt = now;
        problem = "";
    }

    /** Somebody has asked the recipient: it arrived. */
    void arrived(Stamp stamp) {
        decide(DeliveryState.SENT, stamp);
    }

    /** Somebody wants it sent once more, as patiently as at first: it did not arrive, or what was wrong with the address is mended. */
    void sendAgain(Stamp stamp) {
        decide(DeliveryState.WAITING, stamp);
        nextTryAt = stamp.moment();
        decidedAfter = attempts;
    }

    private void decide(DeliveryState next, Stamp stamp) {
        if (!state.isOpen()) {
            throw new RuleBroken("committee.rule.nothingToDecide");
        }
        state = next;
        since = stamp.moment();
        decidedBy = stamp.by();
    }

    String editionId() {
        return editionId;
    }

    String address() {
        return address;
    }

    DeliveryView view() {
        return new DeliveryView(
                id(),
                address,
                name,
                audience.word(),
                state.code(),
                since,
                attempts,
                Optional.of(nextTryAt).filter(moment -> state == DeliveryState.WAITING),
                Optional.of(problem).filter(answer -> !answer.isEmpty()),
                Optional.ofNullable(decidedBy),
                state.isOpen());
    }
}
