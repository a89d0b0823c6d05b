package dk.trinvis.committee;

import dk.trinvis.committee.AgendaDecisionEntry.Decided;
import dk.trinvis.common.Identified;
import dk.trinvis.common.Stamp;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the minutes say of an item. It never changes; another one corrects it. */
@Entity
@Table(name = "agenda_decision")
class AgendaDecision extends Identified {

    @Column(name = "item_id")
    private long itemId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private AgendaDecisionKind kind;

    private String text;

    private String dissent;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "agenda_absence", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "member_id")
    private Set<Long> absent = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected AgendaDecision() {}

    AgendaDecision(AgendaItem item, int ordinal, Decided decided, Stamp stamp) {
        itemId = item.id();
        this.ordinal = ordinal;
        kind = decided.kind();
        text = decided.text();
        dissent = decided.dissent();
        reason = decided.reason();
        recordedAt = stamp.moment();
        recordedBy = stamp.by();
        absent.addAll(decided.absent());
    }

    long itemId() {
        return itemId;
    }

    int ordinal() {
        return ordinal;
    }

    /**
     * As pages and scripts see it.
     *
     * @param names of members by their ids
     */
    AgendaDecisionView view(Map<Long, String> names) {
        return new AgendaDecisionView(
                kind.code(),
                text,
                dissent,
                absent.stream()
                        .map(member -> new AgendaDecisionView.Absent(member, names.getOrDefault(member, "")))
                        .sorted(AgendaDecisionView.BY_NAME)
                        .toList(),
                reason,
                recordedAt);
    }
}
