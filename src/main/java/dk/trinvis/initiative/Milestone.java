package dk.trinvis.initiative;

import dk.trinvis.common.Identified;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
class Milestone extends Identified {

    @ManyToOne
    @JoinColumn(name = "initiative_id")
    @SuppressWarnings("UnusedVariable") // the other side of the association
    private Initiative initiative;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    private String deliverable;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(Initiative initiative, InitiativeView.Milestone milestone) {
        this.initiative = initiative;
        kind = milestone.kind();
        dueOn = milestone.dueOn();
        metOn = milestone.metOn();
        deliverable = milestone.deliverable();
    }

    InitiativeView.Milestone view() {
        return new InitiativeView.Milestone(kind, dueOn, metOn, deliverable);
    }
}
