package dk.trinvis.initiative;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

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

    private String path;

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
        path = view.path().stream()
                .map(year -> year.year() + " " + year.aim().toPlainString())
                .collect(Collectors.joining("\n"));
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
                path.lines().map(Target::year).toList());
    }

    private static TargetView.Year year(String line) {
        int space = line.indexOf(' ');
        return new TargetView.Year(
                Integer.parseInt(line.substring(0, space)), new BigDecimal(line.substring(space + 1)));
    }
}
