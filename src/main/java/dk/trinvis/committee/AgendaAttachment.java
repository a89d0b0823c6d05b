package dk.trinvis.committee;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that belongs to an item; see {@link AgendaAttachmentView}. */
@Entity
@Table(name = "agenda_attachment")
class AgendaAttachment extends Identified {

    @ManyToOne
    @JoinColumn(name = "item_id")
    private AgendaItem item;

    private int ordinal;

    private String name;

    @Column(name = "journal_number")
    private String journalNumber;

    private boolean expected;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @SuppressWarnings("NullAway.Init")
    protected AgendaAttachment() {}

    AgendaAttachment(
            AgendaItem item,
            int ordinal,
            String name,
            String journalNumber,
            boolean expected,
            @Nullable LocalDate receivedOn) {
        this.item = item;
        this.ordinal = ordinal;
        this.name = name;
        this.journalNumber = journalNumber;
        this.expected = expected;
        this.receivedOn = receivedOn;
    }

    int ordinal() {
        return ordinal;
    }

    AgendaAttachmentView view() {
        Optional<LocalDate> there = Optional.ofNullable(receivedOn);
        return new AgendaAttachmentView(
                name,
                journalNumber,
                expected,
                there,
                expected && there.isEmpty(),
                there.filter(day -> day.isAfter(item.meeting().day())).isPresent());
    }
}
