package dk.trinvis.ladder;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps of a ladder as they read from a day on. */
@Entity
@Table(name = "ladder_version")
class LadderVersion extends Identified {

    @Column(name = "ladder_id")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long ladderId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<LadderStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected LadderVersion() {}

    LadderVersion(Ladder ladder, int versionNumber, LadderView view) {
        ladderId = ladder.id();
        this.versionNumber = versionNumber;
        validFrom = view.from();
        validUntil = view.until();
        view.steps().forEach(step -> steps.add(new LadderStep(this, step)));
    }

    int number() {
        return versionNumber;
    }

    /** Its steps read thus: they were misspelt. */
    void read(List<LadderView.Step> wanted) {
        wanted.forEach(step ->
                steps.stream().filter(each -> each.number() == step.number()).forEach(each -> each.read(step)));
    }

    void end(LocalDate day) {
        validUntil = day;
    }

    DateRange valid() {
        return new DateRange(validFrom, validUntil);
    }

    List<LadderView.Step> steps() {
        return steps.stream().map(LadderStep::view).toList();
    }
}
