package dk.trinvis.initiative;

import dk.trinvis.common.Changeable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an initiative aims at on a day, and on the way there. */
@Entity
class Target extends Changeable {

    @Column(name = "initiative_id")
    private long initiativeId;

    private String code;

    private String name;

    private String unit;

    @Column(name = "counts_people")
    private boolean countsPeople;

    private String comparator;

    private BigDecimal aim;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "target_year", joinColumns = @JoinColumn(name = "target_id"))
    private List<TargetYear> path = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    Target(long initiativeId, TargetView view) {
        this.initiativeId = initiativeId;
        code = view.code();
        state(view);
    }

    /** Answers whether that is new. */
    boolean revise(TargetView view) {
        boolean changed = !view().equals(view);
        if (changed) {
            state(view);
        }
        return changed;
    }

    private void state(TargetView view) {
        name = view.name();
        unit = view.unit();
        countsPeople = view.countsPeople();
        comparator = view.comparator();
        aim = view.aim();
        dueOn = view.dueOn();
        path.clear();
        view.path().forEach(year -> path.add(new TargetYear(year)));
    }

    long initiativeId() {
        return initiativeId;
    }

    TargetView view() {
        return new TargetView(
                code,
                name,
                unit,
                countsPeople,
                comparator,
                TargetEntry.plain(aim),
                dueOn,
                path.stream()
                        .sorted(Comparator.comparing(TargetYear::year))
                        .map(TargetYear::view)
                        .toList());
    }
}
