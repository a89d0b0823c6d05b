package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When drafts of an initiative's editions are made. It remembers the last occasion for which one was made: whoever comes
 * late, because the server was off, makes one for the latest occasion and none for those before.
 */
@Entity
@Table(name = "draft_rule")
class DraftRule extends Changeable {

    @Column(name = "initiative_code")
    private String initiativeCode;

    @Enumerated(EnumType.STRING)
    private DraftKind kind = DraftKind.NEVER;

    private int days;

    @Column(name = "drafted_for")
    private LocalDate draftedFor;

    @SuppressWarnings("NullAway.Init")
    protected DraftRule() {}

    DraftRule(String initiativeCode, LocalDate today) {
        this.initiativeCode = initiativeCode;
        draftedFor = today;
    }

    /** Another rule, for what comes after today; a meeting ahead that has its draft gets no other. */
    void revise(DraftKind kind, int days, LocalDate today) {
        this.kind = kind;
        this.days = days;
        if (kind == DraftKind.MONTHLY || draftedFor.isBefore(today)) {
            draftedFor = today;
        }
    }

    /** The occasion for which a draft is to be made today; see {@link DraftKind#occasion}. */
    Optional<LocalDate> due(LocalDate today, List<LocalDate> meetings) {
        return kind.occasion(days, today, meetings).filter(occasion -> occasion.isAfter(draftedFor));
    }

    void drafted(LocalDate occasion) {
        draftedFor = occasion;
    }

    String initiativeCode() {
        return initiativeCode;
    }

    DraftRuleView view() {
        return new DraftRuleView(kind.code(), days);
    }
}
