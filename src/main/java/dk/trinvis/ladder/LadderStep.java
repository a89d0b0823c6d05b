package dk.trinvis.ladder;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ladder_step")
class LadderStep extends Identified {

    @ManyToOne
    @JoinColumn(name = "version_id")
    @SuppressWarnings("UnusedVariable") // the other side of the association
    private LadderVersion version;

    private int number;

    @Column(name = "meaning_da")
    private @Nullable String meaningDa;

    @Column(name = "meaning_en")
    private @Nullable String meaningEn;

    @Column(name = "guidance_da")
    private @Nullable String guidanceDa;

    @Column(name = "guidance_en")
    private @Nullable String guidanceEn;

    @SuppressWarnings("NullAway.Init")
    protected LadderStep() {}

    LadderStep(LadderVersion version, LadderView.Step step) {
        this.version = version;
        number = step.number();
        read(step);
    }

    int number() {
        return number;
    }

    final void read(LadderView.Step step) {
        meaningDa = step.meaningDa();
        meaningEn = step.meaningEn();
        guidanceDa = step.guidanceDa();
        guidanceEn = step.guidanceEn();
    }

    LadderView.Step view() {
        return new LadderView.Step(number, meaningDa, meaningEn, guidanceDa, guidanceEn);
    }
}
